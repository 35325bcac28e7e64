import { expect, it } from 'vitest';
import { PAGE_START } from '../page-file';
import { isInertPage } from './inert';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head>${PAGE_START}<title>借款</title>${head}</head><body>${body}</body></html>`;

it('takes a page for what it is', () => {
  const style =
    '<style>.a > b{background:url("data:image/png;base64,AA");fill:url("#x")}@media (width < 600px){p{color:red}}</style>';
  const fine = page(
    '<p class="x" style="color:red;background:url(&quot;data:,&quot;)">字&lt;b&gt;</p><img src="data:image/png;base64,AAAA" alt="图"><my-card><template shadowrootmode="open"><p>里</p></template></my-card><svg viewBox="0 0 1 1"><use href="#a"></use></svg>',
    style,
  );
  expect(isInertPage(fine)).toBe(true);
});

it.each([
  '<script>1</script>',
  '<p onclick="x()">字</p>',
  '<iframe></iframe>',
  '<img src="https://a.example/x.png">',
  '<img src="data:text/html,x">',
  '<a href="https://a.example">x</a>',
  '<form action="https://a.example"></form>',
  '<p style="background:url(https://a.example/x)">x</p>',
  '<style>@import "x"</style>',
  '<style>p{background:url(//a.example/x)}</style>',
  '<style>p{}',
  '<p>a < b</p>',
  '<object data="x"></object>',
  '<meta http-equiv="refresh">',
  '<svg><animate attributeName="href"></animate></svg>',
  '<!-- x -->',
  '<button formaction="x">x</button>',
])('finds out %s', (body) => expect(isInertPage(page(body))).toBe(false));

it('asks for the policy before everything else', () => {
  expect(isInertPage(page('<p>x</p>').replace("default-src 'none'", "default-src 'self'"))).toBe(false);
  expect(isInertPage('<p>x</p>')).toBe(false);
  expect(isInertPage(page('').replace('<head>', '<head><p>'))).toBe(false);
});
