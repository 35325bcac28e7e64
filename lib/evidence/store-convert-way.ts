/** What a conversion works with, and its one way of writing; see store-convert.ts. */
import type { Content, EnvelopeRow } from './lock/envelope';
import type { LockRow, Opened } from './lock/keys';
import { LOCK, type Locked } from './store-lock';
import type { Tables } from './store-schema';
import { LockChanged } from './store-write';

export interface Way {
  db: Tables;
  locked: Locked;
  lock: LockRow;
  by: Opened;
  /** only while sealing */
  seals: { content: Content; envelope: EnvelopeRow } | null;
  signal: AbortSignal | undefined;
  step(done: number): Promise<void>;
}

/** Writes only while the lock is still in the phase this was begun in. */
export function inPhase<T>(
  { db, lock, seals }: Way,
  tables: readonly (keyof Tables)[],
  work: () => Promise<T>,
): Promise<T> {
  return db.transaction('rw', [...tables.map(String), 'meta', 'envelopes'], async () => {
    const now = (await db.meta.get(LOCK))?.value as LockRow | undefined;
    if (now?.id !== lock.id || now.phase !== lock.phase) throw new LockChanged();
    if (seals !== null) await db.envelopes.put(seals.envelope);
    return work();
  });
}
