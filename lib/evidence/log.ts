/**
 * The log as a list: newest first, every row checked as it is read. What a row shows is taken from the sealed bytes,
 * never from the columns beside them, so that a changed column cannot show anything that was not sealed.
 */

import type { Shelf } from './books';
import { headSignature } from './device';
import { type Head, readEntry, START } from './entry';
import { erased } from './erase';
import { PICTURE } from './keep';
import type { Entry, Fault, LogRow } from './record';
import { sha256Hex, sha256OfBlob } from './sha256';
import type { EntryRow, Store } from './store';

const EXCERPT = 120;

/** Number of the last record, also while locked: rows behind the head (somebody set it back) are there all the same. */
export async function endOf(store: Pick<Store, 'head' | 'links'>): Promise<number> {
  const { seq } = await store.head();
  return (await store.links(seq + 1, Number.MAX_SAFE_INTEGER)).at(-1)?.seq ?? seq;
}

export async function readLog(
  store: Shelf,
  before: number | null,
  limit: number,
): Promise<{ rows: LogRow[]; total: number }> {
  const [head, signed] = await Promise.all([store.head(), headSignature(store)]);
  const last = before === null ? head.seq : before - 1;
  // one row more on each side: the one above attests the newest of this page, the one below its oldest. Rows may stand
  // behind the head only after somebody changed the database; they are shown, with that fault
  const beyond = before === null ? Number.MAX_SAFE_INTEGER : before;
  const stored = await store.range(Math.max(1, last - limit + 1) - 1, beyond);
  const top = before === null ? Math.max(head.seq, stored.at(-1)?.seq ?? 0) : last;
  const from = Math.max(1, top - limit + 1);
  // or a record was kept between the two readings: then the head has moved on as well
  const end = (stored.at(-1)?.seq ?? 0) > head.seq ? await store.head() : head;
  const around = new Map(stored.map((row) => [row.seq, readOnce(row)]));
  const rows: LogRow[] = [];
  for (let seq = top; seq >= from; seq--) {
    rows.push(
      await checkRow(store, seq, around.get(seq), attested(seq, around, end), around.get(seq - 1)?.row, seq > end.seq),
    );
  }
  // rewritten from somewhere on, hashes and all: only the signature still knows how it was
  const there = rows.find((row) => row.seq === signed?.seq);
  if (there?.intact && there.hash !== signed?.hash)
    rows[rows.indexOf(there)] = { ...there, intact: false, fault: 'head-changed' };
  return { rows, total: Math.max(head.seq, top) };
}

/** Single rows (what a search found), in the order asked for, each checked like a row of the list. */
export async function readRows(store: Shelf, seqs: readonly number[]): Promise<LogRow[]> {
  const rows: LogRow[] = [];
  for (const seq of seqs) rows.push(...(await readLog(store, seq + 1, 1)).rows);
  return rows;
}

/** A stored row, hashed and read at most once: it is looked at for itself and as its predecessor's witness. */
interface Once {
  row: EntryRow;
  /** null where there are no bytes */
  hash(): string | null;
  /** null where the bytes are no entry */
  entry(): Entry | null;
}

function readOnce(row: EntryRow): Once {
  let hash: string | null | undefined;
  let entry: Entry | null | undefined;
  return {
    row,
    hash() {
      hash ??= row.bytes && sha256Hex(row.bytes);
      return hash;
    },
    entry() {
      if (entry === undefined) {
        try {
          entry = row.bytes && readEntry(row.bytes);
        } catch {
          entry = null;
        }
      }
      return entry;
    },
  };
}

/** The hash that the rest of the log names for this entry: its successor's `prev`, or the head; null after a gap. */
function attested(seq: number, rows: Map<number, Once>, head: Head): string | null {
  if (seq === head.seq) return head.hash;
  const next = rows.get(seq + 1);
  if (next === undefined) return null;
  // damaged: its column is the next best thing that is known
  return (next.hash() === next.row.hash ? next.entry()?.prev : null) ?? next.row.prev;
}

async function checkRow(
  store: Shelf,
  seq: number,
  read: Once | undefined,
  wanted: string | null,
  below: EntryRow | undefined,
  beyond: boolean,
): Promise<LogRow> {
  if (read === undefined) return empty(seq, 'entry-missing');
  const { row } = read;
  if (row.withheld) return { ...empty(seq, null), hash: row.hash, withheld: true };
  const hash = read.hash();
  if (hash === null) return deletedRow(store, row, wanted);
  const entry = read.entry();
  if (entry === null) return { ...empty(seq, 'entry-changed'), id: row.id, hash: row.hash, capturedAt: row.capturedAt };
  const fault: Fault | null =
    entry.seq !== seq || entry.id !== row.id || hash !== row.hash || (wanted !== null && hash !== wanted)
      ? 'entry-changed'
      : beyond
        ? 'head-changed'
        : entry.prev !== (seq === 1 ? START.hash : (below?.hash ?? entry.prev))
          ? 'link-broken'
          : await partFault(store, entry, hash);
  return {
    seq,
    id: entry.id,
    kind: entry.kind,
    capturedAt: entry.capturedAt,
    sender: entry.sender,
    sentAt: entry.sentAt,
    shownTime: entry.shownTime,
    host: entry.host,
    excerpt: [...entry.text.slice(0, 2 * EXCERPT)].slice(0, EXCERPT).join(''),
    hash,
    picture: entry.parts.some((part) => part.name === PICTURE && part.held),
    refersTo: entry.refersTo,
    intact: fault === null,
    fault,
    deleted: false,
    clockBack: below !== undefined && entry.capturedAt < below.capturedAt,
    missing: entry.missing,
  };
}

/** Content that is gone is no fault where a deletion in the log says so, naming exactly this entry. */
async function deletedRow(store: Shelf, row: EntryRow, wanted: string | null): Promise<LogRow> {
  const told = (await erased(store, row.seq, row.hash)) === true && (wanted === null || wanted === row.hash);
  const fault = told ? null : 'entry-missing';
  return { ...empty(row.seq, fault), id: row.id, hash: row.hash, capturedAt: row.capturedAt, deleted: told };
}

async function partFault(store: Shelf, entry: Entry, hash: string): Promise<Fault | null> {
  const held = entry.parts.filter((part) => part.held);
  if (held.length === 0) return null;
  const gone = await erased(store, entry.seq, hash);
  for (const part of held) {
    if (gone !== true && gone.has(part.name)) continue;
    const blob = await store.blob(part.sha256);
    if (blob === null) return 'part-missing';
    try {
      if (blob.size !== part.size || (await sha256OfBlob(blob)) !== part.sha256) return 'part-changed';
    } catch {
      return 'part-missing';
    }
  }
  return null;
}

/** A row of which nothing can be read. */
function empty(seq: number, fault: Fault | null): LogRow {
  return {
    seq,
    id: '',
    kind: 'message',
    capturedAt: 0,
    sender: null,
    sentAt: null,
    shownTime: null,
    host: '',
    excerpt: '',
    hash: '',
    picture: false,
    refersTo: null,
    intact: fault === null,
    fault,
    deleted: false,
    clockBack: false,
    missing: [],
  };
}
