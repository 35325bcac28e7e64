/** One record with everything in it, checked like a row of the list. */

import type { Shelf } from './books';
import { readEntry } from './entry';
import { erased } from './erase';
import { readLog } from './log';
import type { Entry, Part, RecordDetail, RecordKind, RecordSight } from './record';

/**
 * For a page that may open the store itself: files are named, not read. Null when the log has no such number. A damaged
 * record is answered as far as it can be read.
 */
export async function lookAt(shelf: Shelf, seq: number): Promise<RecordSight | null> {
  const row = (await readLog(shelf, seq + 1, 1)).rows.find((each) => each.seq === seq);
  const stored = (await shelf.range(seq, seq))[0];
  if (!row || (!stored && row.seq > (await shelf.head()).seq)) return null;
  let entry: Entry | null = null;
  try {
    if (stored?.bytes) entry = readEntry(stored.bytes);
  } catch {
    // the row already says that its bytes are not what they were
  }
  const gone = entry === null ? new Set<string>() : await erased(shelf, seq, row.hash);
  const parts: RecordSight['parts'] = [];
  for (const part of entry?.parts ?? []) {
    const state = !part.held
      ? 'hash-only'
      : gone === true || gone.has(part.name)
        ? 'removed'
        : (await shelf.blob(part.sha256).catch(() => null)) === null
          ? 'lost'
          : 'here';
    parts.push({ ...part, state });
  }
  return { row, entry, parts, later: await laterOf(shelf, seq) };
}

/** The same with the files inside, as it travels between contexts. */
export async function readRecord(shelf: Shelf, seq: number): Promise<RecordDetail | null> {
  const seen = await lookAt(shelf, seq);
  if (seen === null) return null;
  const parts: RecordDetail['parts'] = [];
  for (const { state, ...part } of seen.parts) {
    const blob = state === 'here' && part.size <= MOST ? await shelf.blob(part.sha256).catch(() => null) : null;
    parts.push({ ...part, base64: blob ? base64(new Uint8Array(await blob.arrayBuffer())) : null });
  }
  return { row: seen.row, entry: seen.entry, parts };
}

async function laterOf(shelf: Shelf, seq: number): Promise<RecordSight['later']> {
  const later: { seq: number; kind: RecordKind; parts: Part[] }[] = [];
  for (const row of await shelf.referringTo(seq)) {
    if (row.bytes === null) continue;
    try {
      const { kind, parts } = readEntry(row.bytes);
      later.push({ seq: row.seq, kind, parts });
    } catch {
      // a damaged record says so where it stands itself
    }
  }
  return later.sort((a, b) => a.seq - b.seq);
}

/** Chromium refuses messages over 64 MiB; larger files are opened from the store by the page that shows them. */
const MOST = 24 * 1024 * 1024;

/** Messages between contexts carry no bytes, only text. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
