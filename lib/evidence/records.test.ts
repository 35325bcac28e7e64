import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { around, freshStore, sampleDraft, tamper } from '../../tests/evidence/samples';
import { blankDraft } from './draft';
import { readEntry } from './entry';
import { erase } from './erase';
import { type Attachment, keep, keepRecord } from './keep';
import { readLog } from './log';
import { packTexts, searchTexts } from './search';
import { sha256Hex } from './sha256';
import { openStore } from './store';
import { threadFile } from './thread';
import { verifyAll } from './verify';

const none = { missing: 'picture-no-permission' };
const clock = { now: 1_780_000_000_000, zoneOffset: 480, zone: 'Asia/Shanghai' };
const file = (name: string, text: string, hold = true): Attachment => ({ name, blob: new Blob([text]), hold });
const bytesOf = async (store: ReturnType<typeof freshStore>['store'], seq: number) => {
  const [row] = await store.range(seq, seq);
  return row?.bytes ?? new Uint8Array();
};

describe('records of every kind', () => {
  it('a call with a recording that is kept, and one of which only the hash is', async () => {
    const { store } = freshStore();
    const draft = {
      ...blankDraft('call', clock, { who: '客服', staffNumber: '0731', durationSeconds: 312 }),
      text: '答应周五回电。',
    };
    const kept = await keepRecord(store, draft, [file('录音.m4a', 'sound'), file('long.mp4', 'film', false)], around);
    const entry = readEntry(await bytesOf(store, kept.seq));
    expect(entry.details).toEqual({ who: '客服', staffNumber: '0731', durationSeconds: 312 });
    expect(entry.parts.map(({ name, held }) => [name, held])).toEqual([
      ['录音.m4a', true],
      ['long.mp4', false],
    ]);
    expect(entry.missing).toEqual([]);
    expect((await readLog(store, null, 9)).rows[0]).toMatchObject({ intact: true, kind: 'call' });
  });
  it('a whole thread as a file', async () => {
    const { store } = freshStore();
    const message = { sender: 'x\ud800', shownTime: null, sentAt: null, direction: null, text: '文' };
    const kept = await keepRecord(
      store,
      blankDraft('thread', clock),
      [{ name: 'thread.json', blob: threadFile([message]), hold: true }],
      around,
    );
    expect(kept.seq).toBe(1);
    expect((await verifyAll(store)).intact).toBe(1);
  });
  it('stops hashing when told to, and keeps nothing', async () => {
    const { store } = freshStore();
    const running = { signal: AbortSignal.abort(new Error('stopped')) };
    await expect(keepRecord(store, blankDraft('note', clock), [file('a', 'b')], around, [], running)).rejects.toThrow(
      'stopped',
    );
    expect((await store.head()).seq).toBe(0);
  });
  it('refuses to seal what it could not read back', async () => {
    const { store } = freshStore();
    await expect(keepRecord(store, blankDraft('note', clock, { 金额: 1 }), [], around)).rejects.toThrow();
    await expect(keepRecord(store, blankDraft('note', clock, { fen: 0.5 }), [], around)).rejects.toThrow();
    expect((await store.head()).seq).toBe(0);
  });
});

describe('deleting', () => {
  it('takes the content, keeps the hashes, and the chain can be followed', async () => {
    const { store } = freshStore();
    for (let n = 1; n <= 4; n++) await keep(store, sampleDraft(n), none, around);
    const sha = readEntry(await bytesOf(store, 2)).parts[0]?.sha256 ?? '';
    expect(await store.search('第2条', 9)).toEqual([2]);
    await erase(store, 2, 'whole', around, clock);
    const { rows } = await readLog(store, null, 9);
    expect(rows.map((row) => row.fault)).toEqual([null, null, null, null, null]);
    expect(rows[3]).toMatchObject({ seq: 2, deleted: true, intact: true, excerpt: '' });
    expect(await store.blob(sha)).toBeNull();
    expect(await store.search('第2条', 9)).toEqual([]);
    expect(await store.search('第3条', 9)).toEqual([3]);
    expect(await erase(store, 2, 'whole', around, clock)).toBeNull();
    expect(await verifyAll(store)).toMatchObject({ total: 5, intact: 5, deleted: 1, faults: [] });
  });
  it('of one part leaves the rest, and bytes that another record needs', async () => {
    const { store } = freshStore();
    const two = [file('a.txt', 'same'), file('b.txt', 'own')];
    await keepRecord(store, blankDraft('note', clock), two, around);
    await keepRecord(store, blankDraft('note', clock), [file('c.txt', 'same')], around);
    await erase(store, 1, ['a.txt', 'b.txt'], around, clock);
    expect((await verifyAll(store)).faults).toEqual([]);
    const [a, b] = readEntry(await bytesOf(store, 1)).parts;
    expect(await store.blob(a?.sha256 ?? '')).not.toBeNull();
    expect(await store.blob(b?.sha256 ?? '')).toBeNull();
    await erase(store, 2, ['c.txt'], around, clock);
    expect(await store.blob(a?.sha256 ?? '')).toBeNull();
    expect((await verifyAll(store)).faults).toEqual([]);
  });
  it('without a deletion entry is a fault', async () => {
    const bench = freshStore();
    for (let n = 1; n <= 3; n++) await keep(bench.store, sampleDraft(n), none, around);
    await tamper(bench, 'entries', 2, (row) => ({ ...row, bytes: null }));
    expect((await verifyAll(bench.store)).faults).toEqual([{ seq: 2, fault: 'entry-missing' }]);
  });
});

describe('searching', () => {
  it('finds across packed and fresh rows, newest first', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => ({ from: i + 1, to: i + 1, text: `文${i % 2}`, at: [0] }));
    const packed = packTexts(rows.slice(0, 3));
    expect(packed).toMatchObject({ from: 1, to: 3, at: [0, 3, 6] });
    expect(searchTexts([...(packed ? [packed] : []), ...rows.slice(3)], '文0', 9)).toEqual([5, 3, 1]);
    expect(searchTexts(rows, ' ', 9)).toEqual([]);
  });
  it('packs while it writes', async () => {
    const { store } = freshStore();
    for (let n = 1; n <= 515; n++) await keep(store, sampleDraft(n, { dom: null }), none, around);
    expect(await store.search('第1条', 9)).toEqual([1]);
    expect(await store.search('第512条', 9)).toEqual([512]);
    expect(await store.search('第515条', 9)).toEqual([515]);
    expect(await store.search('逾期', 3)).toEqual([515, 514, 513]);
    await erase(store, 512, 'whole', around, clock);
    expect(await store.search('第512条', 9)).toEqual([]);
    expect(await store.search('第511条', 9)).toEqual([511]);
  });
});

describe('versions', () => {
  it('an entry of version 1 still reads and keeps its hash', () => {
    const bytes = new TextEncoder().encode(VERSION_1);
    expect(readEntry(bytes)).toMatchObject({
      v: 1,
      seq: 1,
      text: '请还款',
      receiver: null,
      details: {},
      deletes: null,
    });
  });
  it('a database of version 1 opens, keeps its bytes, and becomes searchable', async () => {
    const world = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Dexie('test', world);
    old.version(1).stores({ entries: 'seq, &id, refersTo, capturedAt', blobs: 'sha256', meta: 'key' });
    const bytes = new TextEncoder().encode(VERSION_1);
    const hash = sha256Hex(bytes);
    const { id, prev, capturedAt, refersTo } = readEntry(bytes);
    await old.table('entries').add({ seq: 1, id, hash, prev, bytes, capturedAt, refersTo });
    await old.table('meta').add({ key: 'head', value: { seq: 1, hash } });
    old.close();
    const store = openStore('test', world);
    expect(await store.search('请还款', 9)).toEqual([1]);
    await keep(store, sampleDraft(2), none, around);
    expect(await verifyAll(store)).toMatchObject({ total: 2, intact: 2, faults: [] });
    expect(await bytesOf(store, 1)).toEqual(bytes);
  });
  it('an unknown version is refused', () => {
    expect(() => readEntry(new TextEncoder().encode(VERSION_1.replace('"v":1', '"v":9')))).toThrow(/version/);
  });
});

const VERSION_1 =
  '{"after":[],"before":[],"browser":{"name":"Chrome","platform":"linux x86-64","version":"156.0.0.0"},"capturedAt":1772000000000,"channel":"sms","direction":"incoming","host":"messages.google.com","how":"card","id":"00000000-0000-4000-8000-000000000001","kind":"message","missing":["picture-no-permission"],"parts":[],"prev":"0000000000000000000000000000000000000000000000000000000000000000","refersTo":null,"salt":"00112233445566778899aabbccddeeff","sender":"10690000","sentAt":null,"seq":1,"shownTime":null,"site":"google-messages","text":"请还款","thread":null,"title":"","tool":{"pack":"x","version":"0.1.0"},"url":"https://messages.google.com/web","v":1,"zone":"Asia/Shanghai","zoneOffset":480}';
