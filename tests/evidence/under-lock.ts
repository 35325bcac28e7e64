/** Logs with a lock over them, and all that can be read of one, for the tests of that room. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import type { Bytes } from '../../lib/evidence/bytes';
import { signHead } from '../../lib/evidence/device';
import { readEntry } from '../../lib/evidence/entry';
import { erase } from '../../lib/evidence/erase';
import { readFacts } from '../../lib/evidence/facts-read';
import { keep } from '../../lib/evidence/keep';
import { keepMany } from '../../lib/evidence/keep-many';
import { makeLock } from '../../lib/evidence/lock/keys';
import { openStore, type Store } from '../../lib/evidence/store';
import { verifyAll } from '../../lib/evidence/verify';
import { around, sampleDraft } from './samples';

export const clock = { now: 1_772_000_500_000, zoneOffset: 480, zone: 'Asia/Shanghai' };
export const pngOf = (n: number) => new Blob([new Uint8Array([137, 80, 78, 71, n, 2, 3])], { type: 'image/png' });
export const FEW = 1000;

export function bench() {
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
export type Bench = ReturnType<typeof bench>;

/** Records of several kinds, one of them deleted, two with the same picture, notes, an imported one, a foreign log. */
export async function filled(count = 9): Promise<Bench> {
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

export async function lockOn(here: Bench, store = here.store): Promise<void> {
  const { row, root } = await makeLock('一句 口令', 7, FEW);
  here.hold(root);
  expect(await store.putLock(null, row)).toBe(true);
  await store.convert();
}

export async function lockOff(here: Bench, store = here.store): Promise<void> {
  const now = await store.lock();
  if (now === null) throw new Error('there is a lock');
  expect(await store.putLock(now, { ...now, phase: 'opening' })).toBe(true);
  await store.convert();
}

/** All that can be read of a log. */
export async function everything(store: Store) {
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
export async function stored(here: Bench): Promise<string> {
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
export const needle = (text: string) => latin(new TextEncoder().encode(text));

/** Content that must not lie open: words, names, addresses, files and their hashes. */
export const SECRETS = [
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
