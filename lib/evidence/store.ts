/**
 * The database of the log. Dexie keeps schema and versions (store-schema.ts) and does the reading; the one write path
 * is store-write.ts. Nothing outside these three files opens IndexedDB.
 */
import Dexie, { type DexieOptions } from 'dexie';
import type { Head } from './entry';
import type { FactsBlock } from './facts';
import { StoreFault } from './fault';
import type { Running } from './keep';
import type { LockRow } from './lock/keys';
import { addBook } from './store-book';
import { convert } from './store-convert';
import { type Derived, derived, type WordSource, wordsIn } from './store-derived';
import { guarded, type Held, LOCK, lockedTables } from './store-lock';
import { type BookRow, type EntryRow, type ForeignRow, type NoteRow, type ReadingRow, Tables } from './store-schema';
import { type Added, type Addition, addEntries, ERASED, LockChanged, OPEN, readHead } from './store-write';

export type { Held } from './store-lock';
export type { EntryRow, ForeignRow, NoteRow, ReadingRow } from './store-schema';
export type { Added, Addition } from './store-write';

/** What of a record stands open even under a lock. */
export type EntryLink = Pick<EntryRow, 'seq' | 'hash' | 'prev'>;

export interface Store {
  /** answers after the write is durable */
  add(addition: Addition): Promise<Added>;
  /** several in one piece: all of them durable, or none */
  addAll(additions: readonly Addition[]): Promise<Added[]>;
  head(): Promise<Head>;
  /** rows with from ≤ seq ≤ to, in ascending order */
  range(from: number, to: number): Promise<EntryRow[]>;
  /** the chain alone: readable while locked */
  links(from: number, to: number): Promise<EntryLink[]>;
  byId(id: string): Promise<EntryRow | undefined>;
  referringTo(seq: number): Promise<EntryRow[]>;
  blob(sha256: string): Promise<Blob | null>;
  /** the CRC-32 of a stored file, where it is known; not proven, so whoever uses it has it checked */
  crc(sha256: string): Promise<number | null>;
  /** it was wrong */
  forgetCrc(sha256: string): Promise<void>;
  /** numbers of the entries that contain the words, newest first */
  search(words: string, limit: number): Promise<number[]>;
  /** takes into memory what searching looks through; under a lock, and without this, the first search does that */
  readWords(pause: () => Promise<void>): Promise<void>;
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
  /** the passphrase over the log, see lock/; null where there is none */
  lock(): Promise<LockRow | null>;
  /** a lock lies over the log and its key is not at hand: writing works, reading does not */
  isLocked(): Promise<boolean>;
  /** writes the lock unless another one stands there meanwhile; `before` null: where there is none yet */
  putLock(before: LockRow | null, now: LockRow): Promise<boolean>;
  /** seals or opens what is not yet as the lock says; may be stopped at any moment and goes on where it stopped */
  convert(running?: Running): Promise<void>;
  close(): void;
}

const NOTHING_HELD: Held = { root: async () => null };

/** `world` names another IndexedDB than the global one (tests, tools); `held` is where the key of a lock is at hand. */
export function openStore(
  name = 'juli-evidence',
  world: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
  held: Held = NOTHING_HELD,
): Store {
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

  const locked = lockedTables(open, held);
  const memory = derived();

  /** Prepared for the lock as it stands; again when that changed meanwhile. */
  async function underLock<T>(work: (db: Tables) => Promise<T>): Promise<T> {
    return twice(async (db) => {
      for (let tried = 1; ; tried++) {
        try {
          return await work(db);
        } catch (cause) {
          if (!(cause instanceof LockChanged) || tried === MOST_TRIES) throw cause;
        }
      }
    });
  }

  const addAll = (additions: readonly Addition[]) => {
    let failed = false;
    return underLock(async (db) => {
      const write = async () => {
        // a file that is not sealed is better than one that is not there
        const { prepared, guard } = await locked.prepare(additions, failed);
        return addEntries(db.backendDB(), prepared, guard, ranges());
      };
      const added = await write().catch((cause: unknown) => {
        failed ||= !(cause instanceof LockChanged);
        throw cause;
      });
      const by = added.some(({ row }) => row.sealed !== undefined) ? await locked.opened() : null;
      // while locked, a record that was there already is answered without its content
      return by === null
        ? added
        : Promise.all(added.map(async (one) => ({ ...one, row: await locked.entry(one.row, by) })));
    });
  };
  const head = async () => readHead((await (await open()).meta.get('head'))?.value);
  const range = async (from: number, to: number) =>
    locked.entries(await (await open()).entries.where('seq').between(from, to, true, true).toArray());

  /** What is derived is held in memory where it must not stand on the disk. Null: there is no lock. */
  async function inMemory() {
    if ((await locked.row()) === null) return null;
    const { id } = await locked.need();
    return memory.at(`${id} ${await erasedCount()}`);
  }
  const erasedCount = async () => (await (await open()).meta.get(ERASED))?.value ?? 0;

  /** Without lock the words stand in a table, which is read into the same memory; under one, each record is opened. */
  async function wordsHere(): Promise<{ here: Derived; source: WordSource; sealed: boolean }> {
    const { seq: last } = await head();
    const under = await inMemory();
    if (under !== null) {
      const read = async (from: number, to: number) => wordsIn(await range(from, to));
      return { here: under, source: { last, atOnce: 1, read }, sealed: true };
    }
    const read = async (from: number, to: number) =>
      (await open()).texts.where('from').between(from, to, true, true).toArray();
    return { here: memory.at(`open ${await erasedCount()}`), source: { last, atOnce: 16, read }, sealed: false };
  }

  return {
    async add(addition) {
      const [added] = await addAll([addition]);
      if (added === undefined) throw new StoreFault('write-failed');
      return added;
    },
    addAll,
    head,
    range,
    links: async (from, to) =>
      (await (await open()).entries.where('seq').between(from, to, true, true).toArray()).map(
        ({ seq, hash, prev }) => ({ seq, hash, prev }),
      ),
    async byId(id) {
      const db = await open();
      const stored = await db.entries
        .where('id')
        .anyOf(await locked.idsOf(id, await locked.opened()))
        .first();
      return stored && (await locked.entries([stored]))[0];
    },
    referringTo: async (seq) => locked.entries(await (await open()).entries.where('refersTo').equals(seq).toArray()),
    blob: locked.blob,
    crc: locked.crc,
    forgetCrc: (sha256) =>
      twice(async (db) => void (await db.blobs.where('sha256').equals(sha256).modify({ crc: undefined }))),
    async search(words, limit) {
      const { here, source } = await wordsHere();
      return here.search(source, words, limit);
    },
    async readWords(pause) {
      const { here, source, sealed } = await wordsHere();
      if (!sealed) await here.gather(source, pause);
    },
    note: async (seq) => (await locked.notes(await (await open()).notes.where('seq').equals(seq).toArray()))[0] ?? null,
    notes: async () => locked.notes(await (await open()).notes.toArray()),
    putNote: (note) =>
      underLock(async (db) => {
        const seals = await locked.writing();
        const row = seals ? await locked.note(seals.content, note) : note;
        await guarded(db, ['notes'], seals ?? OPEN, () => db.notes.put(row));
      }),
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
    books: async () => locked.books(await (await open()).books.toArray()),
    foreign: async (book, from, to) =>
      locked.entries(
        await (await open()).foreign.where('[book+seq]').between([book, from], [book, to], true, true).toArray(),
      ),
    foreignReferringTo: async (book, seq) =>
      locked.entries(await (await open()).foreign.where('[book+refersTo]').equals([book, seq]).toArray()),
    addBook: (book, rows, blobs) => underLock((db) => addBook(db, locked, book, rows, blobs)),
    factsBlocks: async () => [...((await inMemory())?.facts.values() ?? (await (await open()).facts.toArray()))],
    async putFacts(block) {
      const here = await inMemory();
      if (here !== null) here.facts.set(block.from, block);
      else await underLock((db) => guarded(db, ['facts'], OPEN, () => db.facts.put(block)));
    },
    readings: async () => [...((await inMemory())?.readings.values() ?? (await (await open()).readings.toArray()))],
    async putReading(row) {
      const here = await inMemory();
      if (here !== null) here.readings.set(row.key, row);
      else await underLock((db) => guarded(db, ['readings'], OPEN, () => db.readings.put(row)));
    },
    lock: locked.row,
    async isLocked() {
      const is = (await locked.row()) !== null && (await locked.opened()) === null;
      // whoever asks shows nothing of the log from now on
      if (is) memory.forget();
      return is;
    },
    putLock: (before, now) =>
      twice((db) =>
        db.transaction('rw', [db.meta, db.texts, db.facts, db.readings], async () => {
          const there = (await db.meta.get(LOCK))?.value as LockRow | undefined;
          if ((there?.id ?? null) !== (before?.id ?? null) || there?.phase !== before?.phase) return false;
          await db.meta.put({ key: LOCK, value: now });
          memory.forget();
          // derived from what is sealed from now on
          if (before === null) await Promise.all([db.texts.clear(), db.facts.clear(), db.readings.clear()]);
          return true;
        }),
      ),
    convert: (running = {}) => twice((db) => convert(db, locked, running)),
    close() {
      tables?.close();
      tables = null;
      locked.forget();
      memory.forget();
    },
  };
}

const MOST_TRIES = 5;

function isFull(cause: unknown): boolean {
  for (let error = cause; error instanceof Error || error instanceof DOMException; ) {
    if (error.name === 'QuotaExceededError') return true;
    error = error instanceof Dexie.DexieError ? error.inner : error.cause;
  }
  return false;
}
