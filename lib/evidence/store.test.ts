import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { around, freshStore, sampleDraft, tamper } from '../../tests/evidence/samples';
import { readEntry, START } from './entry';
import { keep } from './keep';
import { endOf, readLog } from './log';
import { openStore, type Store } from './store';

const none = { missing: 'picture-no-permission' };
const png = { png: new Blob([new Uint8Array([137, 80, 78, 71, 1, 2, 3])], { type: 'image/png' }) };

async function filled(count: number) {
  const bench = freshStore();
  for (let n = 1; n <= count; n++) await keep(bench.store, sampleDraft(n), n % 2 ? none : png, around);
  return bench;
}
const faults = async (store: Store) =>
  (await readLog(store, null, 50)).rows.filter((row) => !row.intact).map((row) => `${row.seq} ${row.fault}`);

describe('keep', () => {
  it('chains entries whose stored bytes have the hash that sha256sum prints', async () => {
    const { store } = await filled(3);
    const rows = await store.range(1, 9);
    let prev = START.hash;
    for (const row of rows) {
      const entry = readEntry(row.bytes ?? new Uint8Array());
      expect(entry.prev).toBe(prev);
      prev = createHash('sha256')
        .update(row.bytes ?? '')
        .digest('hex');
      expect(row.hash).toBe(prev);
    }
    expect(await store.head()).toEqual({ seq: 3, hash: prev });
  });

  it('answers with number, picture and what is missing', async () => {
    const { store } = freshStore();
    expect(await keep(store, sampleDraft(1), none, around)).toMatchObject({
      seq: 1,
      already: false,
      picture: false,
      missing: ['picture-no-permission'],
    });
    expect(await keep(store, sampleDraft(2, { dom: null }), png, around)).toMatchObject({
      seq: 2,
      picture: true,
      missing: ['dom-missing'],
    });
  });

  it('takes the same id once, and says so', async () => {
    const { store } = freshStore();
    const first = await keep(store, sampleDraft(1), png, around);
    const second = await keep(store, sampleDraft(1), none, around);
    expect(second).toEqual({ ...first, already: true });
    expect((await store.head()).seq).toBe(1);
  });

  it('tells that a picture was added later', async () => {
    const { store } = freshStore();
    await keep(store, sampleDraft(1), none, around);
    await keep(store, sampleDraft(2, { kind: 'picture', refersTo: 1, dom: null }), png, around);
    expect(await keep(store, sampleDraft(1), none, around)).toMatchObject({ already: true, picture: true });
  });

  it('never forks with three writers at once, nor doubles what all three repeat', async () => {
    const bench = freshStore();
    const writers = [bench.again(), bench.again(), bench.again()];
    await Promise.all(
      writers.map(async (store, w) => {
        for (let n = 0; n < 20; n++) {
          await Promise.all([
            keep(store, sampleDraft(100 * w + n), none, around),
            keep(store, sampleDraft(9_000 + n), none, around),
          ]);
        }
      }),
    );
    const { rows, total } = await readLog(bench.store, null, 200);
    expect(total).toBe(80);
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 80 }, (_, i) => 80 - i));
    expect(rows.every((row) => row.intact)).toBe(true);
    expect(new Set(rows.map((row) => row.id)).size).toBe(80);
  });

  it('keeps a text with half an emoji rather than losing it', async () => {
    const { store } = freshStore();
    const kept = await keep(store, sampleDraft(1, { text: '还款\ud83d \\ud83d', sender: '\udc00' }), none, around);
    expect(kept.missing).toContain('text-broken-characters');
    const [row] = await store.range(1, 1);
    expect(readEntry(row?.bytes ?? new Uint8Array())).toMatchObject({ text: '还款\ufffd \\ud83d', sender: '\ufffd' });
  });

  it('gives up the picture, then the snapshot, when there is no space, and keeps their hashes', async () => {
    const { store } = freshStore();
    const write = store.add.bind(store);
    const full = () => Object.assign(new Error('store-full'), {});
    for (const [limit, missing] of [
      [1, ['picture-no-space']],
      [0, ['picture-no-space', 'dom-no-space']],
    ] as const) {
      const { StoreFault } = await import('./fault');
      const tight: Store = {
        ...store,
        add: (addition) =>
          addition.blobs.length > limit ? Promise.reject(new StoreFault('store-full', full())) : write(addition),
      };
      const big = { png: new Blob([new Uint8Array(5_000)], { type: 'image/png' }) };
      const kept = await keep(tight, sampleDraft(50 + limit), big, around);
      expect(kept).toMatchObject({ picture: false, missing });
      const [row] = await store.range(kept.seq, kept.seq);
      const { parts } = readEntry(row?.bytes ?? new Uint8Array());
      expect(parts.map((part) => part.held)).toEqual([limit === 1, false]);
    }
    expect(await faults(store)).toEqual([]);
  });

  it('leaves nothing behind when the transaction fails in the middle', async () => {
    const { store } = await filled(2);
    const before = await store.head();
    await expect(
      store.add({
        id: 'half',
        blobs: [{ sha256: 'x', blob: new Blob(['x']) }],
        make: () => {
          throw new Error('stopped between');
        },
      }),
    ).rejects.toMatchObject({ code: 'write-failed' });
    expect(await store.head()).toEqual(before);
    expect(await store.blob('x')).toBeNull();
    expect((await keep(store, sampleDraft(3), none, around)).seq).toBe(3);
  });

  it('opens again after the browser closed the database', async () => {
    const { store } = await filled(1);
    store.close();
    expect((await keep(store, sampleDraft(2), none, around)).seq).toBe(2);
  });

  it('says so when there is no database', async () => {
    const broken = new IDBFactory();
    vi.spyOn(broken, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const store = openStore('test', { indexedDB: broken, IDBKeyRange });
    await expect(keep(store, sampleDraft(1), none, around)).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});

describe('the log names what is not intact', () => {
  const flip = (row: Record<string, unknown>) => {
    const bytes = new Uint8Array(row.bytes as Uint8Array);
    const at = new TextDecoder().decode(bytes).indexOf('逾期') > 0 ? 200 : 100;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return { ...row, bytes };
  };

  it('nothing, on an untouched log', async () => {
    expect(await faults((await filled(5)).store)).toEqual([]);
    expect(await readLog(freshStore().store, null, 50)).toEqual({ rows: [], total: 0 });
  });
  it.each([1, 3, 5])('one byte of entry %i', async (seq) => {
    const bench = await filled(5);
    await tamper(bench, 'entries', seq, flip);
    expect(await faults(bench.store)).toEqual([`${seq} entry-changed`]);
  });
  it.each([1, 3, 5])('entry %i rewritten with its column', async (seq) => {
    const bench = await filled(5);
    await tamper(bench, 'entries', seq, (row) => {
      const text = new TextDecoder().decode(row.bytes as Uint8Array).replace('请联系', '请勿联系');
      const bytes = new TextEncoder().encode(text);
      return { ...row, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
    });
    expect(await faults(bench.store)).toContain(`${seq} entry-changed`);
  });
  it('an entry taken out', async () => {
    const bench = await filled(5);
    await tamper(bench, 'entries', 3, () => null);
    expect(await faults(bench.store)).toEqual(['3 entry-missing']);
  });
  it('the last entry taken out', async () => {
    const bench = await filled(5);
    await tamper(bench, 'entries', 5, () => null);
    expect(await faults(bench.store)).toEqual(['5 entry-missing']);
    // and the log goes on after the gap
    expect((await keep(bench.store, sampleDraft(6), none, around)).seq).toBe(6);
    expect(await faults(bench.store)).toEqual(['5 entry-missing']);
  });
  it('a head set back', async () => {
    const bench = await filled(5);
    const [row] = await bench.store.range(3, 3);
    await tamper(bench, 'meta', 'head', (meta) => ({ ...meta, value: { seq: 3, hash: row?.hash } }));
    expect(await faults(bench.store)).toEqual(['5 head-changed', '4 head-changed']);
    expect(await endOf(bench.store)).toBe(5);
    expect((await keep(bench.store, sampleDraft(6), none, around)).seq).toBe(6);
  });
  it('nothing, where a record was kept between reading the head and reading the rows', async () => {
    const { store } = await filled(2);
    const before = await store.head();
    const late = {
      ...store,
      head: vi.fn(store.head).mockImplementationOnce(async () => {
        await keep(store, sampleDraft(3), none, around);
        return before;
      }),
    };
    const { rows, total } = await readLog(late, null, 50);
    expect(rows.map(({ seq, fault }) => [seq, fault])).toEqual([
      [3, null],
      [2, null],
      [1, null],
    ]);
    expect(total).toBe(3);
  });
  it('two entries swapped', async () => {
    const bench = await filled(5);
    const [two, three] = await bench.store.range(2, 3);
    await tamper(bench, 'entries', 3, () => null);
    await tamper(bench, 'entries', 2, () => ({ ...three, seq: 2 }));
    await tamper(bench, 'entries', 4, (row) => row);
    expect(await faults(bench.store)).toContain('2 entry-changed');
    expect(await faults(bench.store)).toContain('3 entry-missing');
    expect(two).toBeDefined();
  });
  it('one byte of a picture, and a picture taken out', async () => {
    const bench = await filled(2);
    const [row] = await bench.store.range(2, 2);
    const sha =
      readEntry(row?.bytes ?? new Uint8Array()).parts.find((part) => part.name === 'picture.png')?.sha256 ?? '';
    await tamper(bench, 'blobs', sha, (blob) => ({
      ...blob,
      blob: new Blob([new Uint8Array([137, 80, 78, 71, 1, 2, 4])]),
    }));
    expect(await faults(bench.store)).toEqual(['2 part-changed']);
    await tamper(bench, 'blobs', sha, () => null);
    expect(await faults(bench.store)).toEqual(['2 part-missing']);
  });
  it('pages by number', async () => {
    const { store } = await filled(7);
    const first = await readLog(store, null, 3);
    expect(first.rows.map((row) => row.seq)).toEqual([7, 6, 5]);
    const rest = await readLog(store, 5, 9);
    expect(rest.rows.map((row) => row.seq)).toEqual([4, 3, 2, 1]);
    expect(rest.rows.every((row) => row.intact)).toBe(true);
    expect(rest.total).toBe(7);
  });
  it('a clock that went back is said, and is no fault', async () => {
    const { store } = await filled(2);
    await keep(store, sampleDraft(3, { capturedAt: 1_000 }), none, around);
    const { rows } = await readLog(store, null, 9);
    expect(rows.map((row) => row.clockBack)).toEqual([true, false, false]);
    expect(rows.every((row) => row.intact)).toBe(true);
  });
});
