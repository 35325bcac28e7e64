/**
 * The database of the log. Dexie keeps schema and versions (store-schema.ts) and does the reading; the one write path
 * is store-write.ts. Nothing outside these three files opens IndexedDB.
 */
import Dexie, { type DexieOptions } from 'dexie';
import type { Head } from './entry';
import type { FactsBlock } from './facts';
import { StoreFault } from './fault';
import { searchTexts } from './search';
import {
  type BlobRow,
  type BookRow,
  type EntryRow,
  type ForeignRow,
  type NoteRow,
  type ReadingRow,
  Tables,
} from './store-schema';
import { type Added, type Addition, addEntries, addEntry, readHead } from './store-write';

export type { EntryRow, ForeignRow, NoteRow, ReadingRow } from './store-schema';
export type { Added, Addition } from './store-write';

export interface Store {
  /** answers after the write is durable */
  add(addition: Addition): Promise<Added>;
  /** several in one piece: all of them durable, or none */
  addAll(additions: readonly Addition[]): Promise<Added[]>;
  head(): Promise<Head>;
  /** rows with from ≤ seq ≤ to, in ascending order */
  range(from: number, to: number): Promise<EntryRow[]>;
  byId(id: string): Promise<EntryRow | undefined>;
  referringTo(seq: number): Promise<EntryRow[]>;
  blob(sha256: string): Promise<Blob | null>;
  /** numbers of the entries that contain the words, newest first */
  search(words: string, limit: number): Promise<number[]>;
  note(seq: number): Promise<NoteRow | null>;
  notes(): Promise<NoteRow[]>;
  putNote(note: NoteRow): Promise<void>;
  meta(key: string): Promise<unknown>;
  putMeta(key: string, value: unknown): Promise<void>;
  /** writes only where nothing stands yet, and answers what stands there then */
  claimMeta(key: string, value: unknown): Promise<unknown>;
  books(): Promise<BookRow[]>;
  foreign(book: string, from: number, to: number): Promise<ForeignRow[]>;
  foreignReferringTo(book: string, seq: number): Promise<ForeignRow[]>;
  /** a foreign log with all its rows and blobs, in one piece or not at all */
  addBook(book: BookRow, rows: ForeignRow[], blobs: { sha256: string; blob: Blob }[]): Promise<void>;
  /** derived columns for finding and counting, see facts.ts */
  factsBlocks(): Promise<FactsBlock[]>;
  putFacts(block: FactsBlock): Promise<void>;
  readings(): Promise<ReadingRow[]>;
  putReading(row: ReadingRow): Promise<void>;
  close(): void;
}

/** `world` names another IndexedDB than the global one (tests, tools). */
export function openStore(name = 'juli-evidence', world: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}): Store {
  let tables: Tables | null = null;
  const ranges = () => (world.IDBKeyRange as typeof IDBKeyRange | undefined) ?? IDBKeyRange;

  /** Opens on first use and again after the browser closed the connection. */
  async function open(): Promise<Tables> {
    if (tables?.isOpen()) return tables;
    const fresh = new Tables(name, { ...world, autoOpen: false, chromeTransactionDurability: 'strict' });
    const blocked = new Promise<never>((_resolve, reject) => {
      fresh.on('blocked', () => reject(new StoreFault('store-blocked')));
    });
    try {
      await Promise.race([fresh.open(), blocked]);
    } catch (cause) {
      if (cause instanceof StoreFault) throw cause;
      throw new StoreFault('store-unavailable', cause);
    }
    tables = fresh;
    return fresh;
  }

  /**
   * A database can fail until it is opened anew (Firefox near its quota, a connection closed under us). Every write
   * here may be repeated: an entry has its id, the rest are puts.
   */
  async function twice<T>(work: (db: Tables) => Promise<T>): Promise<T> {
    try {
      return await work(await open());
    } catch (cause) {
      if (cause instanceof StoreFault) throw cause;
      if (isFull(cause)) throw new StoreFault('store-full', cause);
      tables?.close();
      tables = null;
    }
    try {
      return await work(await open());
    } catch (cause) {
      if (cause instanceof StoreFault) throw cause;
      throw new StoreFault(isFull(cause) ? 'store-full' : 'write-failed', cause);
    }
  }

  return {
    add: (addition) => twice((db) => addEntry(db.backendDB(), addition, ranges())),
    addAll: (additions) => twice((db) => addEntries(db.backendDB(), additions, ranges())),
    head: async () => readHead((await (await open()).meta.get('head'))?.value),
    range: async (from, to) => (await open()).entries.where('seq').between(from, to, true, true).toArray(),
    byId: async (id) => (await open()).entries.where('id').equals(id).first(),
    referringTo: async (seq) => (await open()).entries.where('refersTo').equals(seq).toArray(),
    blob: async (sha256) => (await (await open()).blobs.get(sha256))?.blob ?? null,
    search: async (words, limit) => searchTexts(await (await open()).texts.toArray(), words, limit),
    note: async (seq) => (await (await open()).notes.get(seq)) ?? null,
    notes: async () => (await open()).notes.toArray(),
    putNote: (note) => twice(async (db) => void (await db.notes.put(note))),
    meta: async (key) => (await (await open()).meta.get(key))?.value ?? null,
    putMeta: (key, value) => twice(async (db) => void (await db.meta.put({ key, value }))),
    claimMeta: (key, value) =>
      twice((db) =>
        db.transaction('rw', db.meta, async () => {
          const there = await db.meta.get(key);
          if (there !== undefined) return there.value;
          await db.meta.add({ key, value });
          return value;
        }),
      ),
    books: async () => (await open()).books.toArray(),
    foreign: async (book, from, to) =>
      (await open()).foreign.where('[book+seq]').between([book, from], [book, to], true, true).toArray(),
    foreignReferringTo: async (book, seq) =>
      (await open()).foreign.where('[book+refersTo]').equals([book, seq]).toArray(),
    addBook: (book, rows, blobs) =>
      twice((db) =>
        db.transaction('rw', [db.books, db.foreign, db.blobs], async () => {
          if ((await db.books.get(book.id)) !== undefined) return;
          await db.books.add(book);
          await db.foreign.bulkAdd(rows);
          for (const { sha256, blob } of blobs) {
            const there: BlobRow | undefined = await db.blobs.get(sha256);
            await db.blobs.put({ sha256, blob: there?.blob ?? blob, refs: (there?.refs ?? 0) + 1 });
          }
        }),
      ),
    factsBlocks: async () => (await open()).facts.toArray(),
    putFacts: (block) => twice(async (db) => void (await db.facts.put(block))),
    readings: async () => (await open()).readings.toArray(),
    putReading: (row) => twice(async (db) => void (await db.readings.put(row))),
    close() {
      tables?.close();
      tables = null;
    },
  };
}

function isFull(cause: unknown): boolean {
  for (let error = cause; error instanceof Error || error instanceof DOMException; ) {
    if (error.name === 'QuotaExceededError') return true;
    error = error instanceof Dexie.DexieError ? error.inner : error.cause;
  }
  return false;
}
