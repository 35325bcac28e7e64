/** What of the log goes into a package. Only numbers are held: a record is read when it is written. */
import { readEntry } from '../entry';
import { erased } from '../erase';
import type { Entry, Part } from '../record';
import { sha256Hex } from '../sha256';
import type { EntryRow, Store } from '../store';
import type { Check } from './check';
import { CHAIN, entryPath, HEAD, LINKS, type Link, partPath } from './layout';

export interface Picked {
  /** ascending; `gone`: names of parts that the person deleted, which stay out even where the same bytes belong to another record */
  records: { seq: number; gone: ReadonlySet<string> | null }[];
  links: Link[];
  /** faults that the log has already */
  known: Check['faults'];
  /** lines of the list of evidence */
  lines: number;
  /** bytes of all files */
  bytes: number;
}

/** Goes through the log once: what is in, what stays out, what was deleted, what can no longer be read. */
export async function pick(store: Store, records: 'all' | ReadonlySet<number>, last: number): Promise<Picked> {
  const picked: Picked = { records: [], links: [], known: [], lines: 0, bytes: 0 };
  const { links, known } = picked;
  const wanted = (entry: Entry) =>
    records === 'all' ||
    records.has(entry.seq) ||
    entry.kind === 'deletion' ||
    entry.kind === 'anchor' ||
    (entry.refersTo !== null && records.has(entry.refersTo));
  let prev = '';
  const starts = Array.from({ length: Math.ceil(last / PAGE) }, (_, i) => 1 + i * PAGE);
  for await (const { from, rows } of pagesOf(store, starts, last)) {
    for (let seq = from; seq < from + PAGE && seq <= last; seq++) {
      const row = rows.get(seq);
      if (row === undefined) {
        links.push({ seq, hash: MISSING, prev: prev || MISSING, state: 'damaged' });
        known.push({ file: LINKS, fault: 'link' }, { file: HEAD, fault: 'link' });
        prev = MISSING;
        continue;
      }
      const link: Link = { seq, hash: row.hash, prev: row.prev, state: 'withheld' };
      links.push(link);
      prev = row.hash;
      if (row.bytes === null) {
        link.state = (await erased(store, seq, row.hash)) === true ? 'deleted' : 'damaged';
        if (link.state === 'damaged') known.push({ file: LINKS, fault: 'link' });
        continue;
      }
      try {
        const entry = readEntry(row.bytes);
        if (!wanted(entry)) continue;
        link.state = 'included';
        await pickOne(store, picked, row, row.bytes, entry);
      } catch {
        link.state = 'damaged';
        known.push({ file: LINKS, fault: 'link' });
      }
    }
  }
  return picked;
}

async function pickOne(store: Store, picked: Picked, row: EntryRow, bytes: Uint8Array, entry: Entry): Promise<void> {
  const { seq } = row;
  const told = entry.parts.some(({ held }) => held) ? await erased(store, seq, row.hash) : null;
  const gone = told === true ? new Set(entry.parts.map(({ name }) => name)) : told;
  picked.records.push({ seq, gone: gone?.size ? gone : null });
  picked.lines += 1 + entry.parts.length;
  if (sha256Hex(bytes) !== row.hash || entry.prev !== row.prev)
    picked.known.push(
      { file: entryPath(seq), fault: 'changed' },
      { file: LINKS, fault: 'link' },
      { file: CHAIN, fault: 'changed' },
    );
  for (const [i, part] of entry.parts.entries()) {
    if (!part.held || gone?.has(part.name)) continue;
    picked.bytes += part.size;
    picked.known.push(...(await partKnown(store, entry, i, part)));
  }
}

const PAGE = 200;
const MISSING = '0'.repeat(64);

async function partKnown(store: Store, entry: Entry, index: number, part: Part): Promise<Check['faults']> {
  const blob = await store.blob(part.sha256);
  if (blob?.size === part.size) return [];
  return [{ file: partPath(entry.seq, index, part.name), fault: blob === null ? 'missing' : 'changed' }];
}

/** The picked records again, a page at a time. One that was deleted meanwhile is left out, and the check will say so. */
export async function* readPicked(
  store: Store,
  records: Picked['records'],
): AsyncGenerator<{
  row: EntryRow & { bytes: NonNullable<EntryRow['bytes']> };
  entry: Entry;
  gone: ReadonlySet<string> | null;
}> {
  const starts: number[] = [];
  for (const { seq } of records) if (seq >= (starts.at(-1) ?? -PAGE) + PAGE) starts.push(seq);
  let at = 0;
  for await (const { from, rows } of pagesOf(store, starts)) {
    for (; at < records.length; at++) {
      const { seq, gone } = records[at] ?? { seq: 0, gone: null };
      if (seq >= from + PAGE) break;
      const row = rows.get(seq);
      if (row === undefined || row.bytes === null) continue;
      yield { row: { ...row, bytes: row.bytes }, entry: readEntry(row.bytes), gone };
    }
  }
}

/** Pages of rows by number, the next one on its way while this one is worked on. */
async function* pagesOf(
  store: Store,
  starts: readonly number[],
  last = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<{ from: number; rows: Map<number, EntryRow> }> {
  const read = (from: number | undefined) => {
    const reading = from === undefined ? null : store.range(from, Math.min(last, from + PAGE - 1));
    // whoever stops listening leaves a reading behind that nobody waits for
    reading?.catch(() => null);
    return reading;
  };
  let next = read(starts[0]);
  for (const [i, from] of starts.entries()) {
    const rows = (await next) ?? [];
    next = read(starts[i + 1]);
    yield { from, rows: new Map(rows.map((row) => [row.seq, row])) };
  }
}
