import { expect, it } from 'vitest';
import { stylesStayInside } from '../evidence/page-file';
import { tally } from './room';
import { inside } from './styles';

it.each([
  'p{background:url("https://a.example/x.png")}',
  "p{background:url('//a.example/x')}",
  'p{background:url( /x )}',
  'p{background:URL(x)}',
  'p{content:"</style><script>"}',
  'p{behavior:expression(alert(1))}',
  '@import "x";',
  'p{background:url("data:text/html,x")}',
  'p{content:"url(x"}',
  String.raw`p{background:url("a\"b")}`,
])('leaves no way out of %s', (css) => {
  expect(stylesStayInside(css)).toBe(false);
  expect(stylesStayInside(inside(css, tally()))).toBe(true);
});

it('keeps what leads nowhere, and names what it cut', () => {
  const list = tally();
  const own = 'p{fill:url("#a");background:url("data:image/png;base64,AA")}';
  expect(inside(own, list)).toBe(own);
  expect(list.leftOut).toEqual([]);
  inside('p{background:url(https://a.example/x.png)}', list);
  expect(list.leftOut).toEqual([{ what: 'style-picture', name: 'https://a.example/x.png' }]);
});
