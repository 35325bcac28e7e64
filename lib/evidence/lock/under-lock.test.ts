import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { around, sampleDraft } from '../../../tests/evidence/samples';
import {
  bench,
  clock,
  everything,
  FEW,
  filled,
  lockOff,
  lockOn,
  needle,
  pngOf,
  SECRETS,
  stored,
} from '../../../tests/evidence/under-lock';
import { careOf } from '../care';
import { signHead } from '../device';
import { type Head, readEntry, seal } from '../entry';
import { erase } from '../erase';
import { readFacts } from '../facts-read';
import { freshSalt, keep, keepRecord } from '../keep';
import { keepMany } from '../keep-many';
import { readLog } from '../log';
import { guarded } from '../store-lock';
import { Tables } from '../store-schema';
import { addEntries, LockChanged } from '../store-write';
import { verifyAll } from '../verify';
import { isLockRow, makeLock, rewrap, rootOf } from './keys';
import { MOST_SEALED } from './sealed';

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

it('an entry that cannot be read while locked is not taken for a deleted one', async () => {
  const here = await filled(3);
  await lockOn(here);
  here.hold(null);
  expect(await here.again().links(1, 2)).toHaveLength(2);
  await expect(erase(here.again(), 1, 'whole', around, clock)).rejects.toMatchObject({ code: 'log-locked' });
});

it('more than one block of records is searched, and forgets what another window deleted', async () => {
  const here = bench();
  const drafts = Array.from({ length: 530 }, (_, n) => sampleDraft(n + 1));
  await keepMany(here.store, drafts, around, {}, async () => {});
  await lockOn(here);
  const other = here.again();
  expect(await other.search('第7条', 5)).toEqual([7]);
  expect(await other.search('第52', 20)).toEqual([529, 528, 527, 526, 525, 524, 523, 522, 521, 520, 52]);
  await erase(here.store, 7, 'whole', around, clock);
  expect(await other.search('第7条', 5)).toEqual([]);
});

it('a file too large to be sealed stays as it is, and is there', async () => {
  const here = await filled(2);
  const large = new Blob([new Uint8Array(MOST_SEALED + 1)], { type: 'video/mp4' });
  const add = (n: number, store = here.store) =>
    keepRecord(store, sampleDraft(n), [{ name: 'v', blob: large, hold: true }], around);
  await add(50);
  await lockOn(here);
  await add(51);
  const held = here.held();
  here.hold(null);
  await add(52, here.again());
  here.hold(held);
  expect(await verifyAll(here.store)).toMatchObject({ faults: [] });
  await erase(here.store, (await here.store.head()).seq, 'whole', around, clock);
  await lockOff(here);
  here.hold(null);
  expect(await verifyAll(here.again())).toMatchObject({ faults: [] });
}, 60_000);

it('a file that cannot be sealed is kept as it is, its record sealed', async () => {
  const here = await filled(2);
  await lockOn(here);
  const text = '只有这一条才有的话';
  const draft = sampleDraft(60, { text });
  class Stubborn extends Blob {
    override slice(): Blob {
      throw new DOMException('no room for it', 'NotReadableError');
    }
  }
  const sha256 = 'ab'.repeat(32);
  const part = { name: 'f', type: '', size: 3, sha256, held: true };
  const salt = freshSalt();
  const { row } = await here.store.add({
    id: draft.id,
    blobs: [{ sha256, blob: new Stubborn(['abc']) }],
    make: (head) => seal(draft, [part], [], around, salt, head),
  });
  expect(readEntry(row.bytes ?? new Uint8Array()).text).toBe(text);
  expect(await (await here.store.blob(sha256))?.text()).toBe('abc');
  expect(await stored(here)).not.toContain(needle(text));
});

it('what was prepared for another lock than the one that holds is not written', async () => {
  const here = await filled(2);
  const before = await here.store.head();
  const tables = new Tables('test', here.world);
  await tables.open();
  const write = (lock: string | null) => {
    const draft = sampleDraft(80);
    const make = (head: Head) => seal(draft, [], [], around, freshSalt(), head);
    const prepared = { id: draft.id, ids: [draft.id] as const, blobs: [], erases: [], make, seal: null };
    return addEntries(tables.backendDB(), [prepared], { lock, envelope: null }, IDBKeyRange);
  };
  const beside = (lock: string | null) =>
    guarded(tables, ['notes'], { lock, envelope: null }, () =>
      tables.notes.put({ seq: 1, text: '旁注', tags: [], changedAt: 1 }),
    );
  for (const work of [write, beside]) await expect(work('another')).rejects.toBeInstanceOf(LockChanged);
  await lockOn(here);
  for (const work of [write, beside]) {
    await expect(work(null)).rejects.toBeInstanceOf(LockChanged);
    await expect(work('another')).rejects.toBeInstanceOf(LockChanged);
  }
  expect(await here.store.head()).toEqual(before);
  tables.close();
});
