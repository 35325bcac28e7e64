/** The whole log, checked from the first entry to the last, with progress; nothing is repaired and nothing hidden. */

import type { Shelf } from './books';
import { checkHead } from './device';
import { readLog } from './log';
import type { Fault } from './record';

export interface Verified {
  total: number;
  intact: number;
  deleted: number;
  faults: { seq: number; fault: Fault }[];
  /** see device.ts */
  signature: 'valid' | 'none' | 'broken';
}

const PAGE = 100;

export async function verifyAll(
  store: Shelf,
  progress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Verified> {
  const verified: Verified = { total: 0, intact: 0, deleted: 0, faults: [], signature: await checkHead(store) };
  let before: number | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const { rows, total } = await readLog(store, before, PAGE);
    verified.total = Math.max(verified.total, total);
    for (const { seq, intact, deleted, fault } of rows) {
      if (intact) verified.intact++;
      if (deleted) verified.deleted++;
      if (fault !== null) verified.faults.unshift({ seq, fault });
    }
    const last = rows.at(-1)?.seq ?? 1;
    progress?.(verified.total - last + 1, verified.total);
    if (last <= 1) return verified;
    before = last;
  }
}
