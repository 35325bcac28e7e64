/**
 * Many records without files, as an import brings them: batches, each one strict transaction, the page free to breathe
 * between them. Stopped half way, what was written stays and is whole; the same ids again add only the rest.
 */
import { type Head, type Surroundings, seal } from './entry';
import { freshSalt, type Running, wellFormed } from './keep';
import type { Draft } from './record';
import type { Store } from './store';

/** Waiting for the disk is the same for one and for many; what a stop leaves unwritten is at most this much. */
export const BATCH = 500;

export interface KeptMany {
  /** numbers of the first and last new record; null when there is none */
  from: number | null;
  to: number | null;
  added: number;
  already: number;
}

export async function keepMany(
  store: Pick<Store, 'addAll'>,
  drafts: readonly Draft[],
  around: Surroundings,
  { progress, signal }: Running,
  pause: () => Promise<void>,
): Promise<KeptMany> {
  const kept: KeptMany = { from: null, to: null, added: 0, already: 0 };
  for (let at = 0; at < drafts.length; at += BATCH) {
    signal?.throwIfAborted();
    // all of the work is left to the turns in which the transaction seals
    const batch = drafts.slice(at, at + BATCH).map((draft) => ({
      id: draft.id,
      blobs: [],
      make(head: Head) {
        const sound = wellFormed(draft);
        return seal(sound, [], sound === draft ? [] : ['text-broken-characters'], around, freshSalt(), head);
      },
    }));
    for (const { row, already } of await store.addAll(batch)) {
      if (already) kept.already++;
      else {
        kept.added++;
        kept.from ??= row.seq;
        kept.to = row.seq;
      }
    }
    progress?.(Math.min(at + BATCH, drafts.length), drafts.length);
    await pause();
  }
  return kept;
}
