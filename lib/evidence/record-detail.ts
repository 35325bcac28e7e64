/** One record with everything in it, checked like a row of the list. */

import { readEntry } from './entry';
import { erased } from './erase';
import { readLog } from './log';
import type { RecordDetail } from './record';
import type { Store } from './store';

/** Null when the log has no such number. A damaged record is answered as far as it can be read. */
export async function readRecord(store: Store, seq: number): Promise<RecordDetail | null> {
  const row = (await readLog(store, seq + 1, 1)).rows.find((each) => each.seq === seq);
  const stored = (await store.range(seq, seq))[0];
  if (!row || (!stored && row.seq > (await store.head()).seq)) return null;
  let entry: RecordDetail['entry'] = null;
  try {
    if (stored?.bytes) entry = readEntry(stored.bytes);
  } catch {
    // the row already says that its bytes are not what they were
  }
  const parts: RecordDetail['parts'] = [];
  const gone = entry === null ? new Set<string>() : await erased(store, seq, row.hash);
  for (const part of entry?.parts ?? []) {
    const shown = part.held && part.size <= MOST && gone !== true && !gone.has(part.name);
    const blob = shown ? await store.blob(part.sha256).catch(() => null) : null;
    parts.push({ ...part, base64: blob ? base64(new Uint8Array(await blob.arrayBuffer())) : null });
  }
  return { row, entry, parts };
}

/** Chromium refuses messages over 64 MiB; larger files are opened from the store by the page that shows them. */
const MOST = 24 * 1024 * 1024;

/** Messages between contexts carry no bytes, only text. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
