import { expect, it } from 'vitest';
import zh from '../i18n/zh-CN';
import { byId } from '../law/in-force';
import { decodeList, EMPTY_LIST, LISTS, listOf, tickItem, typeInto } from './lists';

it('every line of every list belongs to it, once, and every clause is known', () => {
  const items = LISTS.flatMap((list) => list.items.map(({ id }) => id));
  expect(new Set(items).size).toBe(items.length);
  for (const list of LISTS) {
    expect(list.items.every(({ id }) => id.startsWith(`${list.id}.`))).toBe(true);
    expect(list.clauses.filter((id) => byId(id) === null)).toEqual([]);
  }
  expect(listOf('nowhere')).toBeNull();
});

it('a court paper is never to be ignored, nor answered through a link', () => {
  const words: Record<string, string> = zh;
  expect(words['list.court.for']).toMatch(/不能放着不管/);
  expect(words['item.court.no-link']).toMatch(/不/);
  const all = Object.keys(words).filter((key) => key.startsWith('item.') || key.startsWith('list.'));
  expect(all.filter((key) => /不用理|不予理会|可以不管|不必理/.test(words[key] ?? ''))).toEqual([]);
});

it('ticks and words can be taken back, and survive whatever storage holds', () => {
  const state = typeInto(tickItem(EMPTY_LIST, 'court.open', 5), 'court', '某某区法院');
  expect(decodeList(JSON.parse(JSON.stringify(state)))).toEqual(state);
  expect(tickItem(state, 'court.open', null).ticked).toEqual({});
  for (const odd of [null, 3, [], { ticked: { a: 'x' }, typed: { a: 3 }, paper: 'x' }])
    expect(decodeList(odd)).toEqual(EMPTY_LIST);
});
