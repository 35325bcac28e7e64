import Dexie from 'dexie';
import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { around, sampleDraft } from '../../../tests/evidence/samples';
import {
  bench,
  clock,
  everything,
  filled,
  lockOff,
  lockOn,
  needle,
  pngOf,
  stored,
} from '../../../tests/evidence/under-lock';
import { erase } from '../erase';
import { keep } from '../keep';
import { verifyAll } from '../verify';

describe('stopped in the middle', () => {
  const { transaction } = IDBDatabase.prototype;
  // Dexie says each time that it opens anew, which is what is tried here
  const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {});
  afterEach(() => {
    quiet.mockClear();
    IDBDatabase.prototype.transaction = transaction;
  });

  /** After so many writing transactions the context is gone: none after it reaches the database. */
  function dieAfter(writes: number): { died(): boolean } {
    let left = writes;
    let dead = false;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
      if (args[1] === 'readwrite') {
        if (left <= 0) dead = true;
        left--;
      }
      if (dead) throw new DOMException('gone', 'InvalidStateError');
      return transaction.apply(this, args);
    };
    return { died: () => dead };
  }
  const live = () => {
    IDBDatabase.prototype.transaction = transaction;
  };

  it('anywhere, while turning on or off: everything can be read, and the next time goes on', async () => {
    for (const way of ['on', 'off'] as const) {
      let finished = false;
      let writes = 0;
      for (; !finished; writes++) {
        const here = await filled(5);
        const before = await everything(here.store);
        if (way === 'off') await lockOn(here);
        const dying = dieAfter(writes);
        // Dexie takes hold of `transaction` when it opens
        const store = here.again();
        await (way === 'on' ? lockOn(here, store) : lockOff(here, store)).catch(() => null);
        finished = !dying.died();
        live();
        const next = here.again();
        // as long as there is no lock, nothing is needed; afterwards the key
        expect(await everything(next), `${way} ${writes}`).toEqual(before);
        await keep(next, sampleDraft(60), { png: pngOf(1) }, around);
        await next.convert();
        // the picture it shared is still there for the others
        await erase(next, (await next.head()).seq, 'whole', around, clock);
        const lock = await next.lock();
        expect(lock === null || lock.phase === 'on').toBe(true);
        expect((await verifyAll(here.again())).faults, `${way} ${writes}`).toEqual([]);
        if (lock !== null) {
          const closed = await stored(here);
          for (const secret of ['示例金融', '旁注里的话', '\x89PNG'])
            expect(closed, `${way} ${writes} ${secret}`).not.toContain(
              secret.startsWith('\x89') ? secret : needle(secret),
            );
        }
      }
      // that many places in which it was stopped
      expect(writes, way).toBeGreaterThan(12);
    }
  }, 120_000);
});

it('a log written before there were locks takes one', async () => {
  const model = await filled(5);
  const before = await everything(model.store);
  const here = bench();
  const { indexedDB, IDBKeyRange: ranges } = here.world;
  const old = new Dexie('test', { indexedDB, IDBKeyRange: ranges });
  old.version(3).stores({
    entries: 'seq, &id, refersTo, capturedAt',
    blobs: 'sha256',
    meta: 'key',
    texts: 'from',
    notes: 'seq',
    books: 'id',
    foreign: '[book+seq], [book+refersTo]',
    facts: 'from',
    readings: 'key',
  });
  await old.open();
  const from = await model.raw();
  for (const { name } of old.tables) {
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = from.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
    });
    await old.table(name).bulkAdd(rows);
  }
  old.close();
  expect(await everything(here.store)).toEqual(before);
  await lockOn(here);
  expect(await everything(here.store)).toEqual(before);
  await lockOff(here);
  here.hold(null);
  expect(await everything(here.again())).toEqual(before);
});
