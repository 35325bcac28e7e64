/**
 * The database of the log, and the only file that opens it. Dexie keeps the schema and its versions and does the
 * reading; the one write path is plain IndexedDB, because everything depends on it being one strict transaction in
 * which nothing else is awaited: look up the id, read the head, seal the entry, add entry, blobs and head, and
 * answer in `oncomplete`, not before.
 */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Bytes } from './bytes';
import type { Head, Sealed } from './entry';
import { START } from './entry';
import { StoreFault } from './fault';

export interface EntryRow {
  seq: number;
  id: string;
  hash: string;
  prev: string;
  /** the exact bytes that were hashed; null after a deletion */
  bytes: Bytes | null;
  capturedAt: number;
  refersTo: number | null;
}

export interface BlobRow {
  sha256: string;
  blob: Blob;
  /** how many parts of how many entries point here */
  refs: number;
}

interface MetaRow {
  key: string;
  value: unknown;
}

/** What goes into the log in one piece. `make` runs inside the transaction and must not wait for anything. */
export interface Addition {
  id: string;
  blobs: { sha256: string; blob: Blob }[];
  make(head: Head): Sealed;
}

export interface Added {
  row: EntryRow;
  already: boolean;
}

export interface Store {
  add(addition: Addition): Promise<Added>;
  head(): Promise<Head>;
  /** rows with from ≤ seq ≤ to, in ascending order */
  range(from: number, to: number): Promise<EntryRow[]>;
  byId(id: string): Promise<EntryRow | undefined>;
  referringTo(seq: number): Promise<EntryRow[]>;
  blob(sha256: string): Promise<Blob | null>;
  close(): void;
}

class Tables extends Dexie {
  declare entries: Table<EntryRow, number>;
  declare blobs: Table<BlobRow, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string, options: DexieOptions) {
    super(name, options);
    // Every version ever shipped stays here; versions only add. Sealed bytes are never touched by an upgrade.
    this.version(1).stores({ entries: 'seq, &id, refersTo, capturedAt', blobs: 'sha256', meta: 'key' });
  }
}

/** `world` names another IndexedDB than the global one (tests, tools). */
export function openStore(name = 'juli-evidence', world: DexieOptions = {}): Store {
  let tables: Tables | null = null;

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

  async function write(addition: Addition): Promise<Added> {
    return add((await open()).backendDB(), addition);
  }

  return {
    async add(addition) {
      try {
        return await write(addition);
      } catch (cause) {
        if (cause instanceof StoreFault) throw cause;
        if (isFull(cause)) throw new StoreFault('store-full', cause);
        // A database can fail until it is opened anew (Firefox near its quota, a connection closed under us).
        // Trying again is safe: the same id is one record.
        tables?.close();
        tables = null;
        try {
          return await write(addition);
        } catch (again) {
          throw new StoreFault(isFull(again) ? 'store-full' : 'write-failed', again);
        }
      }
    },
    async head() {
      return readHead((await (await open()).meta.get('head'))?.value);
    },
    async range(from, to) {
      return (await open()).entries.where('seq').between(from, to, true, true).toArray();
    },
    async byId(id) {
      return (await open()).entries.where('id').equals(id).first();
    },
    async referringTo(seq) {
      return (await open()).entries.where('refersTo').equals(seq).toArray();
    },
    async blob(sha256) {
      return (await (await open()).blobs.get(sha256))?.blob ?? null;
    },
    close() {
      tables?.close();
      tables = null;
    },
  };
}

function add(db: IDBDatabase, addition: Addition): Promise<Added> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(['entries', 'blobs', 'meta'], 'readwrite', { durability: 'strict' });
    const entries = tx.objectStore('entries');
    const blobs = tx.objectStore('blobs');
    const meta = tx.objectStore('meta');
    let added: Added | null = null;
    let failure: unknown = null;

    tx.oncomplete = () => (added === null ? reject(new Error('nothing written')) : resolve(added));
    tx.onabort = () => reject(failure ?? tx.error ?? new Error('aborted'));

    /** An exception in a handler must end the transaction, whole. */
    const step = (work: () => void) => () => {
      try {
        work();
      } catch (cause) {
        failure = cause;
        tx.abort();
      }
    };

    const known: IDBRequest<EntryRow | undefined> = entries.index('id').get(addition.id);
    const head: IDBRequest<MetaRow | undefined> = meta.get('head');
    const last: IDBRequest<IDBCursorWithValue | null> = entries.openCursor(null, 'prev');
    // requests are answered in order, so at the last one all three are known
    last.onsuccess = step(() => {
      if (known.result !== undefined) {
        added = { row: known.result, already: true };
        return;
      }
      const { entry, bytes, hash } = addition.make(end(readHead(head.result?.value), last.result?.value));
      const row: EntryRow = {
        seq: entry.seq,
        id: entry.id,
        hash,
        prev: entry.prev,
        bytes,
        capturedAt: entry.capturedAt,
        refersTo: entry.refersTo,
      };
      entries.add(row);
      for (const { sha256, blob } of addition.blobs) {
        const there: IDBRequest<BlobRow | undefined> = blobs.get(sha256);
        there.onsuccess = step(() => {
          blobs.put({
            sha256,
            blob: there.result?.blob ?? blob,
            refs: (there.result?.refs ?? 0) + 1,
          } satisfies BlobRow);
        });
      }
      meta.put({ key: 'head', value: { seq: entry.seq, hash } satisfies Head } satisfies MetaRow);
      added = { row, already: false };
    });
  });
}

/**
 * Head and last row are written together, so they differ only after somebody changed the database by other means.
 * Then the later one is continued: a new record must never be lost because an old one was damaged, and the log shows
 * the gap.
 */
function end(head: Head, last: EntryRow | undefined): Head {
  return last !== undefined && last.seq > head.seq ? { seq: last.seq, hash: last.hash } : head;
}

function readHead(value: unknown): Head {
  if (typeof value !== 'object' || value === null) return START;
  const { seq, hash } = value as Partial<Record<keyof Head, unknown>>;
  return typeof seq === 'number' && typeof hash === 'string' ? { seq, hash } : START;
}

function isFull(cause: unknown): boolean {
  for (let error = cause; error instanceof Error || error instanceof DOMException; error = error.cause)
    if (error.name === 'QuotaExceededError') return true;
  return false;
}
