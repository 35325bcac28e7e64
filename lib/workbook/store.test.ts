import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { openWorkbook, type Paper } from './store';

// watching asks Dexie's own idea of the global database, not the one handed in
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;
const fresh = () => openWorkbook('test', { indexedDB: new IDBFactory(), IDBKeyRange });
const paper = (id: string, changedAt: number, value: unknown = { id }): Paper => ({
  sort: 'case',
  id,
  value,
  changedAt,
});

describe('the workbook', () => {
  it('keeps papers of a sort apart from others, last changed first', async () => {
    const book = fresh();
    await book.save(paper('a', 1));
    await book.save(paper('b', 3));
    await book.save({ ...paper('a', 2), sort: 'letter' });
    expect((await book.list('case')).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await book.read('letter', 'a'))?.changedAt).toBe(2);
    await book.remove('case', 'b');
    expect(await book.read('case', 'b')).toBeNull();
    expect((await book.all()).length).toBe(2);
  });

  it('loses none of many changes made at once', async () => {
    const book = fresh();
    const add = (value: unknown) => (typeof value === 'number' ? value + 1 : 1);
    await Promise.all(Array.from({ length: 20 }, (_, at) => book.change('budget', 'one', at, add)));
    expect((await book.read('budget', 'one'))?.value).toBe(20);
  });

  it('tells who watches, until they stop', async () => {
    const book = fresh();
    const stop = new AbortController();
    const told = vi.fn<(papers: Paper[]) => void>();
    book.watch('case', stop.signal, told, () => {});
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    await book.save(paper('a', 1));
    await vi.waitFor(() => expect(told.mock.lastCall?.[0].map(({ id }) => id)).toEqual(['a']));
    stop.abort();
    const calls = told.mock.calls.length;
    await book.save(paper('b', 2));
    expect(told.mock.calls.length).toBe(calls);
  });
});
