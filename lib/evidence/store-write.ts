/**
 * The one way into the log: a single strict transaction in which nothing but the database is waited for. It looks up
 * the id, reads the head, seals the entry, and writes entry, blobs, words and head; it answers in `oncomplete`, not
 * before. Plain IndexedDB, because everything depends on exactly this.
 */
import type { Bytes } from './bytes';
import { type Head, type Sealed, START } from './entry';
import { blockStart } from './facts';
import type { EnvelopeRow } from './lock/envelope';
import { isLockRow } from './lock/keys';
import { blank, packTexts, wordsOf } from './search';
import { type BlobRow, type EntryRow, type MetaRow, PACK, type TextRow } from './store-schema';

export interface StoredFile {
  sha256: string;
  blob: Blob;
  crc?: number | undefined;
}

/** What goes into the log in one piece. `make` runs inside the transaction and must not wait for anything. */
export interface Addition {
  id: string;
  blobs: StoredFile[];
  make(head: Head): Sealed;
  /** a deletion: whose content goes in the same transaction that says so */
  erase?: { seq: number; whole: boolean; parts: string[] };
}

export interface Added {
  row: EntryRow;
  already: boolean;
}

/** An addition in the form in which it is stored: as it is, or sealed. */
export interface Prepared extends Addition {
  /** under which ids it may stand already; the first is the one it gets */
  ids: readonly [string, ...string[]];
  /** named as they are stored; `erase.parts` likewise, with every name that a part may have */
  blobs: StoredFile[];
  erases: readonly (readonly string[])[];
  /** null: stored as it is */
  seal: ((bytes: Bytes) => Bytes) | null;
}

/** The lock under which something was prepared: none, or one with its envelope. */
export interface Guard {
  lock: string | null;
  envelope: EnvelopeRow | null;
}

/** There is no lock. */
export const OPEN: Guard = { lock: null, envelope: null };

/** Somebody locked, or took the lock away, while this was prepared. Nothing was written; it is prepared again. */
export class LockChanged extends Error {}

/** What a writer has to heed now: a lock that is being taken away seals nothing any more. */
export const guardOf = (lock: unknown): string | null => (isLockRow(lock) && lock.phase !== 'opening' ? lock.id : null);

const TABLES = ['entries', 'blobs', 'meta', 'texts', 'notes', 'facts', 'readings', 'envelopes'];

/** how many are sealed in one turn: many at once are written beside the page, and every turn waits for the database */
const SLICE = 250;

/** Several, one after the other in the chain: all of them are durable, or none. Answers in their order. */
export function addEntries(
  db: IDBDatabase,
  additions: readonly Prepared[],
  guard: Guard,
  ranges: Ranges,
): Promise<Added[]> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(TABLES, 'readwrite', { durability: 'strict' });
    const entries = tx.objectStore('entries');
    const meta = tx.objectStore('meta');
    const added = new Map<number, Added>();
    let failure: unknown = null;

    tx.oncomplete = () => {
      const all = additions.flatMap((_, at) => added.get(at) ?? []);
      if (all.length < additions.length) reject(new Error('nothing written'));
      else resolve(all);
    };
    tx.onabort = () => reject(failure ?? tx.error ?? new Error('aborted'));

    /** An exception in a handler must end the transaction, whole. */
    const step: Step = (request, work) => {
      request.onsuccess = () => {
        try {
          work(request.result);
        } catch (cause) {
          failure = cause;
          tx.abort();
        }
      };
    };

    const known = additions.map(({ ids }) => ids.map((id) => entries.index('id').getKey(id)));
    const lock: IDBRequest<MetaRow | undefined> = meta.get('lock');
    const head: IDBRequest<MetaRow | undefined> = meta.get('head');
    const last: IDBRequest<IDBCursorWithValue | null> = entries.openCursor(null, 'prev');
    // requests are answered in order, so at the last one all of them are known
    step(last, () => {
      if (guardOf(lock.result?.value) !== guard.lock) throw new LockChanged();
      if (guard.envelope !== null) tx.objectStore('envelopes').put(guard.envelope);
      const before = end(readHead(head.result?.value), last.result?.value);
      let now = before;
      const here = new Map<string, EntryRow>();
      const words: TextRow[] = [];
      const writeWords = () => {
        const row = packTexts(words.splice(0));
        if (row !== null) addWords(tx.objectStore('texts'), row, ranges, step);
      };
      const addOne = (addition: Prepared, at: number) => {
        const twin = here.get(addition.id);
        const key = known[at]?.map(({ result }) => result).find((result) => result !== undefined);
        if (twin !== undefined) {
          added.set(at, { row: twin, already: true });
          return;
        }
        if (key !== undefined) {
          step(entries.get(key) as IDBRequest<EntryRow>, (row) => added.set(at, { row, already: true }));
          return;
        }
        const { entry, bytes, hash } = addition.make(now);
        const { seq, id, prev, capturedAt, refersTo } = entry;
        const row: EntryRow = { seq, id, hash, prev, bytes, capturedAt, refersTo };
        entries.add(
          addition.seal === null ? row : { ...row, id: addition.ids[0], bytes: null, sealed: addition.seal(bytes) },
        );
        for (const file of addition.blobs) addBlob(tx.objectStore('blobs'), file, step);
        // under a lock the words stand nowhere; whoever unlocks it gathers them
        if (addition.seal === null) words.push({ from: seq, to: seq, text: wordsOf(entry), at: [0] });
        if (seq % PACK === 0 || addition.erase !== undefined) writeWords();
        if (addition.erase !== undefined) erase(tx, addition.erase, addition.erases, ranges, step);
        here.set(id, row);
        now = { seq, hash };
        added.set(at, { row, already: false });
      };
      const addFrom = (from: number) => {
        const to = Math.min(from + SLICE, additions.length);
        // a request gives others their turn and keeps the transaction open; asked first, it is answered while these are written
        const turn = to < additions.length ? meta.count() : null;
        for (const [i, addition] of additions.slice(from, to).entries()) addOne(addition, from + i);
        writeWords();
        if (turn !== null) step(turn, () => addFrom(to));
        else if (now !== before) meta.put({ key: 'head', value: now } satisfies MetaRow);
      };
      addFrom(0);
    });
  });
}

/** counts deletions */
export const ERASED = 'erased';

export type Ranges = Pick<typeof IDBKeyRange, 'bound' | 'upperBound'>;
type Step = <T>(request: IDBRequest<T>, work: (result: T) => void) => void;

function addBlob(blobs: IDBObjectStore, { sha256, blob, crc }: StoredFile, step: Step): void {
  step(blobs.get(sha256) as IDBRequest<BlobRow | undefined>, (there) => {
    const known = there?.crc ?? crc;
    blobs.put({
      sha256,
      blob: there?.blob ?? blob,
      refs: (there?.refs ?? 0) + 1,
      ...(known !== undefined && { crc: known }),
    } satisfies BlobRow);
  });
}

function addWords(texts: IDBObjectStore, row: TextRow, ranges: Ranges, step: Step): void {
  texts.put(row);
  if (row.to % PACK !== 0) return;
  const block = ranges.bound(row.to - PACK + 1, row.to);
  step(texts.getAll(block) as IDBRequest<TextRow[]>, (rows) => {
    const packed = packTexts(rows);
    if (packed === null) return;
    texts.delete(block);
    texts.put(packed);
  });
}

function erase(
  tx: IDBTransaction,
  { seq, whole }: NonNullable<Addition['erase']>,
  erases: Prepared['erases'],
  ranges: Ranges,
  step: Step,
): void {
  const blobs = tx.objectStore('blobs');
  const drop = ([name, ...others]: readonly string[]): void => {
    if (name === undefined) return;
    step(blobs.get(name) as IDBRequest<BlobRow | undefined>, (there) => {
      if (there === undefined) drop(others);
      // the same bytes may belong to another entry, which keeps them
      else if (there.refs > 1) blobs.put({ ...there, refs: there.refs - 1 });
      else blobs.delete(name);
    });
  };
  for (const names of erases) drop(names);
  if (!whole) return;
  // what pages of ours hold in memory of it is out of date
  const meta = tx.objectStore('meta');
  step(meta.get(ERASED) as IDBRequest<MetaRow | undefined>, (there) => {
    meta.put({ key: ERASED, value: typeof there?.value === 'number' ? there.value + 1 : 1 } satisfies MetaRow);
  });
  const entries = tx.objectStore('entries');
  step(entries.get(seq) as IDBRequest<EntryRow | undefined>, (row) => {
    if (row === undefined) return;
    const { sealed: _sealed, ...left } = row;
    entries.put({ ...left, bytes: null } satisfies EntryRow);
  });
  tx.objectStore('notes').delete(seq);
  // what was derived from it goes too; the rest of the block is made again when somebody looks
  tx.objectStore('facts').delete(blockStart(seq));
  tx.objectStore('readings').delete(`b${blockStart(seq)}`);
  const texts = tx.objectStore('texts');
  step(texts.openCursor(ranges.upperBound(seq), 'prev'), (cursor) => {
    const row: TextRow | undefined = cursor?.value;
    if (cursor !== null && row !== undefined && row.to >= seq) cursor.update(blank(row, seq));
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

export function readHead(value: unknown): Head {
  if (typeof value !== 'object' || value === null) return START;
  const { seq, hash } = value as Partial<Record<keyof Head, unknown>>;
  return typeof seq === 'number' && typeof hash === 'string' ? { seq, hash } : START;
}
