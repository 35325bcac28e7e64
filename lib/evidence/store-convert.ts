/**
 * Older records under a new lock, and out of one that is being taken away. Row by row, in small strict transactions: the
 * new form is written beside the old one, read back, opened and compared; only then does the old one go. Stopped or
 * killed anywhere, the next call goes on with whatever still stands in the old form. New rows are written in the right
 * form already, so a pass that finds nothing is the end.
 */
import type { IndexableType, Table } from 'dexie';
import { sameBytes } from './bytes';
import { breathe } from './facts-read';
import { StoreFault } from './fault';
import type { Running } from './keep';
import type { LockRow } from './lock/keys';
import { toPlain } from './lock/plain';
import { openStream, openWhole } from './lock/sealed';
import { packTexts, textOf } from './search';
import { NO_HASH, openFiles, sealFiles } from './store-convert-files';
import { inPhase, type Way } from './store-convert-way';
import { LOCK, type Locked } from './store-lock';
import { type BookRow, type EntryRow, type ForeignRow, PACK, type StoredNote, type Tables } from './store-schema';
import { LockChanged } from './store-write';

/** rows in one piece: some milliseconds */
const BATCH = 64;

export async function convert(db: Tables, locked: Locked, { progress, signal }: Running): Promise<void> {
  const lock = await locked.row();
  if (lock === null || lock.phase === 'on') return;
  const by = await locked.need();
  const seals = await locked.writing();
  if ((seals === null) !== (lock.phase === 'opening')) throw new LockChanged();
  let done = 0;
  const total = await countOf(db);
  const way: Way = {
    db,
    locked,
    lock,
    by,
    seals,
    signal,
    async step(more) {
      done += more;
      progress?.(Math.min(done, total), total);
      await breathe();
      signal?.throwIfAborted();
    },
  };
  await locked.settle(by);
  let left: number;
  do {
    left = await entriesOf<EntryRow, number>(way, db.entries, ({ seq }) => seq);
    left += await entriesOf<ForeignRow, [string, number]>(way, db.foreign, ({ book, seq }) => [book, seq]);
    left += await rowsOf(way, notesOf(way));
    left += await rowsOf(way, booksOf(way));
    left += seals === null ? await openFiles(way) : await sealFiles(way);
  } while (left > 0);
  if (seals === null) await packWords(way);
  await finish(way);
}

const countOf = async ({ entries, foreign, notes, books, blobs }: Tables): Promise<number> =>
  (await Promise.all([entries, foreign, notes, books, blobs].map((table) => table.count()))).reduce((a, b) => a + b, 0);

type Sealable = { bytes: EntryRow['bytes']; sealed?: EntryRow['sealed'] };

/** Both forms stand in a row that is on its way: `bytes` the open one, `sealed` the other. */
async function entriesOf<T extends EntryRow, K extends IndexableType>(
  way: Way,
  table: Table<T, K>,
  keyOf: (row: T) => K,
): Promise<number> {
  const { locked, by, seals } = way;
  const rest = (row: Sealable) => (seals === null ? row.sealed !== undefined : row.bytes !== null);
  const own = table.name === 'entries';
  const name = own ? 'entries' : 'foreign';
  let all = 0;
  let after: K | null = null;
  for (;;) {
    const stored: T[] = await (after === null ? table.toCollection() : table.where(':id').above(after))
      .limit(BATCH)
      .toArray();
    const end = stored.at(-1);
    if (end === undefined) return all;
    after = keyOf(end);
    const todo = stored.filter(rest);
    const both = (await Promise.all(todo.map((row) => withBoth(way, row)))).filter((row) => row !== null);
    if (both.length > 0) {
      const keys = both.map(keyOf);
      await inPhase(way, [name, 'texts'], async () => {
        const now = await table.bulkGet(keys);
        // deleted meanwhile: it stays deleted
        const still = both.filter((row, i) => stands(now[i], row, seals !== null));
        await table.bulkPut(still);
        if (seals !== null || !own) return;
        for (const { seq, bytes } of still)
          if (bytes !== null) await way.db.texts.put({ from: seq, to: seq, text: textOf(bytes), at: [0] });
      });
      const sure: T[] = [];
      for (const row of await table.bulkGet(keys)) {
        if (row?.sealed === undefined || row.bytes === null) continue;
        const opened = await locked.plainOf(row.sealed, by, openStream);
        if (opened === null || !sameBytes(opened, row.bytes)) throw new StoreFault('write-failed');
        sure.push(row);
      }
      await inPhase(way, [name], async () => {
        const now = await table.bulkGet(sure.map(keyOf));
        const ready = sure.filter((row, i) => stands(now[i], row, true) && stands(now[i], row, false));
        await table.bulkPut(ready.map((row) => oneForm(row, seals !== null)));
      });
      all += both.length;
    }
    await way.step(stored.length);
  }
}

/** Whether the old form of a row is still what it was. */
function stands(now: Sealable | undefined, row: Sealable, open: boolean): boolean {
  const [a, b] = open ? [now?.bytes, row.bytes] : [now?.sealed, row.sealed];
  return a !== null && a !== undefined && b !== null && b !== undefined && sameBytes(a, b);
}

/** Null: it cannot be opened any more. */
async function withBoth<T extends EntryRow>({ locked, by, seals }: Way, row: T): Promise<T | null> {
  if (seals !== null) {
    const { id, sealed } = await locked.sealEntry(seals.content, row, by);
    return { ...row, id, sealed };
  }
  if (row.sealed === undefined || (await locked.plainOf(row.sealed, by, openStream)) === null) return null;
  const { id, bytes } = await locked.entry({ ...row, bytes: null }, by);
  return { ...row, id, bytes };
}

function oneForm<T extends EntryRow>(row: T, sealing: boolean): T {
  if (sealing) return { ...row, bytes: null };
  const { sealed: _sealed, ...open } = row;
  return open as T;
}

const notesOf = ({ db, locked, seals }: Way): Kind<StoredNote, number> => ({
  table: db.notes,
  name: 'notes',
  keyOf: ({ seq }) => seq,
  seal: async (row) => (seals === null ? row : locked.note(seals.content, row)),
  open: async (row) => (await locked.notes([row]))[0],
});

const booksOf = ({ db, locked, seals }: Way): Kind<BookRow, string> => ({
  table: db.books,
  name: 'books',
  keyOf: ({ id }) => id,
  seal: async (row) => (seals === null ? row : locked.book(seals.content, row)),
  open: async (row) => (await locked.books([row]))[0],
});

/** Notes and books: one sealed piece each. */
interface Kind<T, K> {
  table: Table<T, K>;
  name: 'notes' | 'books';
  keyOf(row: T): K;
  seal(row: T): Promise<T>;
  open(row: T): Promise<T | undefined>;
}

async function rowsOf<T extends StoredNote | BookRow, K>(way: Way, kind: Kind<T, K>): Promise<number> {
  const { locked, by, seals } = way;
  let all = 0;
  for (const stored of await kind.table.toArray()) {
    const sealed = stored.sealed;
    if ((seals === null) === (sealed === undefined)) continue;
    // what cannot be opened any more stays as it is
    if (sealed !== undefined && (await locked.plainOf(sealed, by, openWhole)) === null) continue;
    const next = sealed === undefined ? await kind.seal(stored) : await kind.open(stored);
    if (next === undefined) continue;
    const back = sealed === undefined ? await kind.open(next) : stored;
    if (back === undefined || (sealed === undefined && !sameBytes(toPlain(back), toPlain(stored))))
      throw new StoreFault('write-failed');
    await inPhase(way, [kind.name], async () => {
      const now = await kind.table.get(kind.keyOf(stored));
      // written anew meanwhile, and then in the right form
      if (now !== undefined && sameBytes(toPlain(now), toPlain(stored))) await kind.table.put(next);
    });
    all++;
    await way.step(1);
  }
  return all;
}

/** The words of a full block in one row, as they are written without lock. */
async function packWords(way: Way): Promise<void> {
  const { db } = way;
  const last = (await db.entries.toCollection().lastKey()) ?? 0;
  for (let from = 1; Number(from) + PACK - 1 <= Number(last); from += PACK) {
    await inPhase(way, ['texts'], async () => {
      const block = db.texts.where('from').between(from, from + PACK - 1, true, true);
      const packed = packTexts(await block.toArray());
      if (packed === null || (await block.count()) === 1) return;
      await block.delete();
      await db.texts.put(packed);
    });
    await way.step(0);
  }
}

/** Something damaged that cannot be opened: then the lock stays, so that nothing is given up. */
async function isSealedLeft({ entries, foreign, notes, books, blobs }: Tables): Promise<boolean> {
  const rows = [entries, foreign, notes, books] as unknown as Table<{ sealed?: unknown }>[];
  for (const table of rows) if ((await table.filter(({ sealed }) => sealed !== undefined).count()) > 0) return true;
  return (await blobs.where('sha256').aboveOrEqual(NO_HASH).count()) > 0;
}

async function finish(way: Way): Promise<void> {
  const { db, lock, seals } = way;
  if (seals === null && (await isSealedLeft(db))) throw new StoreFault('lock-stuck');
  await inPhase(way, [], async () => {
    if (seals !== null) {
      await db.meta.put({ key: LOCK, value: { ...lock, phase: 'on' } satisfies LockRow });
      return;
    }
    await db.meta.delete(LOCK);
    await db.envelopes.clear();
  });
  way.locked.forget();
}
