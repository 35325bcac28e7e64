import { expect, it } from 'vitest';
import { around, freshStore } from '../../tests/evidence/samples';
import { blankDraft } from './draft';
import { keepRecord } from './keep';
import { BATCH, keepMany } from './keep-many';
import { verifyAll } from './verify';

const clock = { now: 1_780_000_000_000, zoneOffset: 480, zone: 'Asia/Shanghai' };
const draft = (n: number) => ({ ...blankDraft('message', clock), id: `m${n}`, text: `第 ${n} 条` });
const drafts = (count: number) => Array.from({ length: count }, (_, n) => draft(n));
const pause = () => Promise.resolve();

it('a thousand in batches make one chain', async () => {
  const { store } = freshStore();
  await keepRecord(store, blankDraft('note', clock), [], around);
  expect(await keepMany(store, drafts(1000), around, {}, pause)).toEqual({
    from: 2,
    to: 1001,
    added: 1000,
    already: 0,
  });
  expect(await verifyAll(store)).toMatchObject({ total: 1001, intact: 1001 });
  expect(await store.search('第 999 条', 5)).toEqual([1001]);
});

it('what is there stays as it is; twice in one batch is once', async () => {
  const { store } = freshStore();
  await keepMany(store, [draft(1), draft(2)], around, {}, pause);
  const [first] = await store.range(1, 1);
  expect(await keepMany(store, [draft(2), draft(3), draft(3), draft(1)], around, {}, pause)).toEqual({
    from: 3,
    to: 3,
    added: 1,
    already: 3,
  });
  expect(await store.range(1, 1)).toEqual([first]);
  expect((await verifyAll(store)).intact).toBe(3);
});

it('stopped half way it leaves a whole chain, and the rest comes the next time', async () => {
  const { store } = freshStore();
  const stop = new AbortController();
  const progress = () => stop.abort(new Error('stopped'));
  await expect(keepMany(store, drafts(2 * BATCH), around, { progress, signal: stop.signal }, pause)).rejects.toThrow(
    'stopped',
  );
  const { seq } = await store.head();
  expect(seq).toBe(BATCH);
  expect(await keepMany(store, drafts(2 * BATCH), around, {}, pause)).toMatchObject({ added: BATCH, already: BATCH });
  expect(await verifyAll(store)).toMatchObject({ total: 2 * BATCH, intact: 2 * BATCH });
});

it('one that cannot be written takes its whole batch with it, and nothing else', async () => {
  const { store } = freshStore();
  const bad = { ...draft(-1), zoneOffset: 9_999 };
  await expect(keepMany(store, [...drafts(BATCH + 70), bad], around, {}, pause)).rejects.toMatchObject({
    code: 'write-failed',
  });
  expect((await store.head()).seq).toBe(BATCH);
  expect((await verifyAll(store)).intact).toBe(BATCH);
});
