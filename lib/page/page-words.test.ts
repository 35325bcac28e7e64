// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageWords } from './page-words';

function read(...children: Node[]) {
  document.body.replaceChildren(...children);
  const words = pageWords(document);
  for (;;) {
    const step = words.next();
    if (step.done) return step.value;
  }
}
const element = (name: string, text: string | (Node | string)[], attributes: Record<string, string> = {}) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...(typeof text === 'string' ? [text] : text));
  return made;
};

test('headings, paragraphs, words in bold, blanks of the source', () => {
  const found = read(
    element('h1', '标题'),
    element('p', ['根据《', element('b', '合同法'), '》\n   和《民法典》']),
    element('div', [element('strong', '误区一')]),
  );
  expect(found.map(({ text, heading }) => [text, heading])).toEqual([
    ['标题', true],
    ['根据《合同法》 和《民法典》', false],
    ['误区一', true],
  ]);
  for (const { runs, text } of found)
    for (const { node, at, from = 0, to = 0 } of runs)
      expect(node.data.slice(from, to)).toBe(text.slice(at + from, at + to));
});

test('menus, side columns and lines that are only links are left out', () => {
  const found = read(
    element('nav', '首页'),
    element('aside', '推荐'),
    element('ul', [element('li', [element('a', '征信五年后自动消除', { href: '/1' })])]),
    element('p', '正文'),
  );
  expect(found.map(({ text }) => text)).toEqual(['正文']);
});

test('a table keeps its cells', () => {
  const row = (name: string, ...cells: string[]) =>
    element(
      'tr',
      cells.map((cell) => element(name, cell)),
    );
  const [table] = read(element('table', [row('th', '期数', '本金'), row('td', '1', '100.00')]));
  expect(table?.rows).toEqual([
    ['期数', '本金'],
    ['1', '100.00'],
  ]);
  expect(table?.text).toBe('期数 本金\n1 100.00');
});

test('what only line ends divide is told line by line', () => {
  const found = read(element('div', ['一', element('br', ''), element('br', ''), '二', element('br', ''), '三']));
  expect(found.map(({ text }) => text)).toEqual(['一\n二\n三']);
});
