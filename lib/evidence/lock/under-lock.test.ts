import Dexie from 'dexie';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { around, sampleDraft } from '../../../tests/evidence/samples';
import type { Bytes } from '../bytes';
import { careOf } from '../care';
import { signHead } from '../device';
import { readEntry } from '../entry';
import { erase } from '../erase';
import { readFacts } from '../facts-read';
import { keep, keepRecord } from '../keep';
import { keepMany } from '../keep-many';
import { readLog } from '../log';
import { openStore, type Store } from '../store';
import { verifyAll } from '../verify';
import { isLockRow, makeLock, rewrap, rootOf } from './keys';

const clock = { now: 1_772_000_500_000, zoneOffset: 480, zone: 'Asia/Shanghai' };
const pngOf = (n: number) => new Blob([new Uint8Array([137, 80, 78, 71, n, 2, 3])], { type: 'image/png' });
const FEW = 1000;

function bench() {
  const world = { indexedDB: new IDBFactory(), IDBKeyRange };
  let root: Bytes | null = null;
  const again = () => openStore('test', world, { root: async () => root });
  const raw = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = world.indexedDB.open('test');
      request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
      request.onerror = () => reject(request.error);
    });
  return {
    world,
    store: again(),
    again,
    raw,
    hold: (now: Bytes | null) => {
      root = now;
    },
    held: () => root,
  };
}
type Bench = ReturnType<typeof bench>;

/** Records of several kinds, one of them deleted, two with the same picture, notes, an imported one, a foreign log. */
async function filled(count = 9): Promise<Bench> {
  const here = bench();
  const { store } = here;
  for (let n = 1; n <= count; n++)
    await keep(store, sampleDraft(n), n % 3 === 0 ? { missing: 'picture-failed' } : { png: pngOf(n % 2) }, around);
  await keepMany(store, [sampleDraft(90, { id: 'import-abc-0', text: '导入的一条' })], around, {}, async () => {});
  await store.putNote({ seq: 2, text: '旁注里的话', tags: ['标签'], changedAt: 5, proves: '催收' });
  await erase(store, 4, 'whole', around, clock);
  await erase(store, 5, ['picture.png'], around, clock);
  const [row] = await store.range(1, 1);
  if (row)
    await store.addBook(
      { id: 'b1', value: { id: 'b1', name: '别人的包', notes: [], spki: new Uint8Array([1, 2]) } },
      [{ ...row, book: 'b1' }],
      [],
    );
  await signHead(store, clock.now);
  return here;
}

async function lockOn(here: Bench, store = here.store): Promise<void> {
  const { row, root } = await makeLock('一句 口令', 7, FEW);
  here.hold(root);
  expect(await store.putLock(null, row)).toBe(true);
  await store.convert();
}

async function lockOff(here: Bench, store = here.store): Promise<void> {
  const now = await store.lock();
  if (now === null) throw new Error('there is a lock');
  expect(await store.putLock(now, { ...now, phase: 'opening' })).toBe(true);
  await store.convert();
}

/** All that can be read of a log. */
async function everything(store: Store) {
  const { seq } = await store.head();
  const rows = await store.range(1, seq);
  const files: string[] = [];
  for (const { bytes } of rows)
    for (const part of bytes === null ? [] : readEntry(bytes).parts) {
      const blob = part.held ? await store.blob(part.sha256) : null;
      files.push(`${part.name} ${blob?.type} ${blob && [...new Uint8Array(await blob.arrayBuffer())]}`);
    }
  return {
    rows,
    files,
    notes: await store.notes(),
    books: await store.books(),
    foreign: await store.foreign('b1', 0, 99),
    found: await store.search('第3条', 9),
    imported: (await store.byId('import-abc-0'))?.seq,
    verified: await verifyAll(store),
    facts: [...(await readFacts(store)).names].sort(),
  };
}

/** Every byte that stands in the database, as text. */
async function stored(here: Bench): Promise<string> {
  const db = await here.raw();
  const pieces: string[] = [];
  const walk = async (value: unknown): Promise<void> => {
    if (value instanceof Blob) pieces.push(latin(new Uint8Array(await value.arrayBuffer())));
    else if (value instanceof Uint8Array) pieces.push(latin(value));
    else if (value instanceof Map || Array.isArray(value)) for (const each of value.values()) await walk(each);
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) await walk(each);
    else pieces.push(latin(new TextEncoder().encode(String(value))));
  };
  for (const name of db.objectStoreNames) {
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await walk(rows);
  }
  db.close();
  return pieces.join('\n');
}
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const needle = (text: string) => latin(new TextEncoder().encode(text));

/** Content that must not lie open: words, names, addresses, files and their hashes. */
const SECRETS = [
  '示例金融',
  '导入的一条',
  '旁注里的话',
  '标签',
  '1069000000000',
  'messages.google.com',
  '别人的包',
  '<div>3</div>',
  '\x89PNG',
  'import-abc-0',
  'picture.png',
];

describe('a log under a passphrase', () => {
  it('holds nothing readable, loses nothing, and comes out as it was', async () => {
    const here = await filled();
    const before = await everything(here.store);
    expect(before.verified).toMatchObject({ faults: [], signature: 'valid', deleted: 1 });
    const open = await stored(here);
    for (const secret of SECRETS) expect(open, secret).toContain(secret.startsWith('\x89') ? secret : needle(secret));
    const { parts } = readEntry(before.rows[0]?.bytes ?? new Uint8Array());

    await lockOn(here);
    expect((await here.store.lock())?.phase).toBe('on');
    const closed = await stored(here);
    for (const secret of SECRETS)
      expect(closed, secret).not.toContain(secret.startsWith('\x89') ? secret : needle(secret));
    for (const { sha256 } of parts) expect(closed).not.toContain(sha256);
    expect(await everything(here.store)).toEqual(before);
    expect(await everything(here.again())).toEqual(before);

    await lockOff(here);
    expect(await here.store.lock()).toBeNull();
    here.hold(null);
    expect(await everything(here.again())).toEqual(before);
    expect((await stored(here)).length).toBeGreaterThan(open.length / 2);
  });

  it('takes everything while locked and shows nothing, and all of it is there after', async () => {
    const here = await filled();
    await lockOn(here);
    const { seq: before } = await here.store.head();
    const root = here.held();
    here.hold(null);
    const locked = here.again();
    expect(await locked.isLocked()).toBe(true);
    for (const read of [
      () => readLog(locked, null, 5),
      () => locked.range(1, 3),
      () => locked.search('第', 3),
      () => locked.notes(),
      () => locked.books(),
      () => readFacts(locked),
    ])
      await expect(read()).rejects.toMatchObject({ code: 'log-locked' });
    // keeping, signing, counting and the reminder go on
    const kept = await keep(locked, sampleDraft(40), { png: pngOf(0) }, around);
    expect(kept).toMatchObject({ seq: before + 1, already: false, picture: true });
    expect(await keep(locked, sampleDraft(40), { png: pngOf(0) }, around)).toMatchObject({
      seq: before + 1,
      already: true,
    });
    await keep(here.store, sampleDraft(41), { png: pngOf(0) }, around);
    await keepMany(locked, [sampleDraft(42), sampleDraft(43)], around, {}, async () => {});
    await locked.putNote({ seq: 3, text: '锁着时写的', tags: [], changedAt: 9 });
    expect((await careOf(locked, clock.now)).records).toBe(before + 4);
    expect((await signHead(locked, clock.now))?.seq).toBe(before + 4);
    const closed = await stored(here);
    for (const secret of [...SECRETS, '锁着时写的', '第40条'])
      expect(closed, secret).not.toContain(secret.startsWith('\x89') ? secret : needle(secret));

    here.hold(root);
    expect(await verifyAll(locked)).toMatchObject({ total: before + 4, faults: [], signature: 'valid' });
    expect((await locked.note(3))?.text).toBe('锁着时写的');
    expect(await locked.search('第40条', 5)).toEqual([before + 1]);
    const { rows } = await readLog(locked, null, 3);
    expect(rows.map(({ excerpt }) => excerpt.slice(0, 10))).toEqual([
      '【示例金融】第43条',
      '【示例金融】第42条',
      '【示例金融】第41条',
    ]);
    await lockOff(here);
    here.hold(null);
    expect(await verifyAll(here.again())).toMatchObject({ total: before + 4, faults: [], signature: 'valid' });
  });

  it('deletes a record, with its words and its files', async () => {
    const here = await filled();
    await lockOn(here);
    expect(await here.store.search('第7条', 5)).toEqual([7]);
    const other = here.again();
    expect(await other.search('第7条', 5)).toEqual([7]);
    await erase(here.store, 7, 'whole', around, clock);
    expect(await here.store.search('第7条', 5)).toEqual([]);
    expect(await other.search('第7条', 5)).toEqual([]);
    expect(await verifyAll(here.store)).toMatchObject({ faults: [], deleted: 2 });
    const left = await here.raw();
    const sealed = await new Promise<{ sealed?: unknown; bytes: unknown }>((resolve) => {
      const request = left.transaction('entries').objectStore('entries').get(7);
      request.onsuccess = () => resolve(request.result);
    });
    expect([sealed.sealed, sealed.bytes]).toEqual([undefined, null]);
  });

  it('names a record that was changed behind its back, sealed as it is', async () => {
    const here = await filled();
    await lockOn(here);
    const db = await here.raw();
    await new Promise<void>((resolve) => {
      const tx = db.transaction('entries', 'readwrite');
      const rows = tx.objectStore('entries');
      const request = rows.get(3);
      request.onsuccess = () => {
        const { sealed, ...row } = request.result;
        sealed[60] ^= 1;
        rows.put({ ...row, sealed });
      };
      tx.oncomplete = () => resolve();
    });
    expect((await verifyAll(here.store)).faults).toEqual([{ seq: 3, fault: 'entry-changed' }]);
    // and it does not keep the rest from coming out
    await lockOff(here);
    expect((await verifyAll(here.store)).faults).toEqual([{ seq: 3, fault: 'entry-changed' }]);
  });

  it('stays where something under it cannot be opened any more', async () => {
    const here = await filled();
    await lockOn(here);
    const db = await here.raw();
    await new Promise<void>((resolve) => {
      const tx = db.transaction('envelopes', 'readwrite');
      tx.objectStore('envelopes').clear();
      tx.oncomplete = () => resolve();
    });
    here.store.close();
    await expect(lockOff(here)).rejects.toMatchObject({ code: 'lock-stuck' });
    expect((await here.store.lock())?.phase).toBe('opening');
    // and the next record is kept all the same
    expect((await keep(here.store, sampleDraft(70), { png: pngOf(0) }, around)).already).toBe(false);
  });

  it('takes another passphrase, and a lock that changed meanwhile is not written over', async () => {
    const here = await filled(2);
    await lockOn(here);
    const now = await here.store.lock();
    const root = here.held();
    if (now === null || root === null) throw new Error('locked');
    const next = await rewrap(now, root, '另一句', FEW);
    expect(await here.store.putLock(now, next)).toBe(true);
    const there = await here.store.lock();
    expect(isLockRow(there) && (await rootOf(there, '另一句'))).toEqual(root);
    const other = await makeLock('x', 0, FEW);
    expect(await here.store.putLock(null, other.row)).toBe(false);
    expect((await here.store.lock())?.id).toBe(now.id);
  });

  it('three contexts writing while it is turned on and off lose and fork nothing', async () => {
    const here = await filled(6);
    const writers = [here.again(), here.again(), here.again()];
    const before = (await here.store.head()).seq;
    const write = (round: number) =>
      Promise.all(
        writers.map(async (store, w) => {
          for (let n = 0; n < 8; n++)
            await keepRecord(
              store,
              sampleDraft(1000 * round + 100 * w + n),
              [{ name: 'f', blob: pngOf(n % 2), hold: true }],
              around,
            );
        }),
      );
    await Promise.all([write(1), lockOn(here)]);
    expect(await verifyAll(here.store)).toMatchObject({ total: before + 24, faults: [] });
    await Promise.all([write(2), lockOff(here)]);
    here.hold(null);
    expect(await verifyAll(here.again())).toMatchObject({ total: before + 48, faults: [] });
    expect((await here.store.search('示例金融', 999)).length).toBeGreaterThanOrEqual(before + 48 - 4);
  });
});

describe('stopped in the middle', () => {
  const { transaction } = IDBDatabase.prototype;
  afterEach(() => {
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

it('an entry that cannot be read while locked is not taken for a deleted one', async () => {
  const here = await filled(3);
  await lockOn(here);
  here.hold(null);
  expect(await here.again().links(1, 2)).toHaveLength(2);
  await expect(erase(here.again(), 1, 'whole', around, clock)).rejects.toMatchObject({ code: 'log-locked' });
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
