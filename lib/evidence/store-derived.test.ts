import { expect, it } from 'vitest';
import { around, freshStore } from '../../tests/evidence/samples';
import { blankDraft } from './draft';
import { erase } from './erase';
import { keepMany } from './keep-many';
import { derived } from './store-derived';
import { PACK, type TextRow } from './store-schema';

const clock = { now: 1_780_000_000_000, zoneOffset: 480, zone: 'Asia/Shanghai' };
const pause = () => Promise.resolve();
const draft = (n: number) => ({ ...blankDraft('message', clock), id: `m${n}`, text: `第${n}条 请还款` });
const drafts = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => draft(from + i));

/** Words as a table holds them: a row for each full block, and one for each record of the last. */
function table(texts: readonly string[]) {
  const rows: TextRow[] = texts.map((text, i) => ({ from: i + 1, to: i + 1, text, at: [0] }));
  let reads = 0;
  return {
    last: texts.length,
    atOnce: 16,
    reads: () => reads,
    async read(from: number, to: number) {
      reads++;
      return rows.filter((row) => row.from >= from && row.from <= to);
    },
  };
}
const many = (count: number) => Array.from({ length: count }, (_, i) => `第${i + 1}条 ${i % 2 ? '还款' : '包裹'}`);

it('finds what was added since the last search, in whichever page that was', async () => {
  const { store, again } = freshStore();
  await keepMany(store, drafts(1, PACK + 3), around, {}, pause);
  expect(await store.search('第515条', 9)).toEqual([515]);
  const other = again();
  await keepMany(other, drafts(PACK + 4, 2 * PACK + 2), around, {}, pause);
  expect(await store.search('第515条', 9)).toEqual([515]);
  expect(await store.search('第1026条', 9)).toEqual([1026]);
  expect(await store.search('请还款', 3)).toEqual([1026, 1025, 1024]);
});

it('no longer finds what was deleted, in whichever page that was', async () => {
  const { store, again } = freshStore();
  // in a full block: the last one is read anew anyhow
  await keepMany(store, drafts(1, PACK + 2), around, {}, pause);
  await store.readWords(pause);
  expect(await store.search('第4条', 9)).toEqual([4]);
  await erase(again(), 4, 'whole', around, clock);
  expect(await store.search('第4条', 9)).toEqual([]);
  expect(await store.search('第5条', 9)).toEqual([5]);
});

it('reads the words once, in slices between which others have their turn', async () => {
  const words = table(many(40 * PACK));
  const memory = derived();
  let turns = 0;
  await memory.gather(words, async () => void turns++);
  expect([words.reads(), turns]).toEqual([3, 3]);
  expect(await memory.search(words, '第20480条', 9)).toEqual([20480]);
  expect(words.reads()).toBe(3);
});

it('answers the same to whoever types on, deletes and types again', async () => {
  const words = table(many(3 * PACK));
  const memory = derived();
  for (const typed of ['第', '第1', '第15', '第153', '第1536', '第15', '包裹', '第1536条 还款', ''])
    expect([typed, await memory.search(words, typed, Number.POSITIVE_INFINITY)]).toEqual([
      typed,
      await derived().search(words, typed, Number.POSITIVE_INFINITY),
    ]);
});

it('a block that was searched in vain is looked at again when it grew', async () => {
  const memory = derived();
  const before = table(['包裹']);
  expect(await memory.search(before, '还款', 9)).toEqual([]);
  const after = table(['包裹', '请还款']);
  expect(await memory.search(after, '请还款', 9)).toEqual([2]);
});

it('what is more than memory holds is read for every search, and found all the same', async () => {
  const words = table(many(2 * PACK));
  const memory = derived(6_000);
  expect(await memory.search(words, '第1024条', 9)).toEqual([1024]);
  const reads = words.reads();
  expect(await memory.search(words, '第3条', 9)).toEqual([3]);
  expect(words.reads()).toBeGreaterThan(reads);
});
