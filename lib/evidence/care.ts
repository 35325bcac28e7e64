/** What keeps the log from being lost together with the browser: reminders, room left, and whether writing works. */
import { exportsOf } from './package/exports';
import type { Store } from './store';

export interface Care {
  /** records in the log, deletions and anchors included */
  records: number;
  /** records that no package of the whole log holds yet */
  unsaved: number;
  /** when the last package of the whole log was made */
  lastExport: number | null;
  /** first: something is kept and never was exported · many: 20 new records · old: new records and a week */
  remind: 'first' | 'many' | 'old' | null;
  /** the person asked not to be reminded for some days */
  quiet: boolean;
}

const MANY = 20;
const OLD = 7 * 86_400_000;

export async function careOf(store: Store, now: number): Promise<Care> {
  const { seq } = await store.head();
  const last = (await exportsOf(store)).findLast(({ whole }) => whole) ?? null;
  const unsaved = Math.max(0, seq - (last?.seq ?? 0));
  const remind =
    unsaved === 0 ? null : last === null ? 'first' : unsaved >= MANY ? 'many' : now - last.at >= OLD ? 'old' : null;
  const until = await store.meta(LATER);
  const quiet = typeof until === 'number' && now < until && until - now <= PAUSE;
  return { records: seq, unsaved, lastExport: last?.at ?? null, remind, quiet };
}

const LATER = 'backup-later';
const PAUSE = 3 * 86_400_000;

/** Later: where reminders come by themselves, they stay away for three days. */
export async function remindLater(store: Store, now: number): Promise<void> {
  await store.putMeta(LATER, now + PAUSE);
}

/** Little room left: a picture or a page may no longer fit. */
export const isTight = ({ used, quota }: { used: number; quota: number }): boolean =>
  used > 0.8 * quota || quota - used < 300_000_000;

/** Bytes; `quota` is what the browser would allow, without promise. Null where it does not tell. */
export async function room(): Promise<{ used: number; quota: number; persistent: boolean } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return null;
    return { used: usage, quota, persistent: await navigator.storage.persisted() };
  } catch {
    return null;
  }
}

/** A real write and read: private windows and broken profiles often fail only then. Throws a StoreFault. */
export async function probe(store: Store, now: number): Promise<boolean> {
  await store.putMeta('probe', now);
  // another part of the page, or another window, may have tried a moment later; what is older was there before
  const read = await store.meta('probe');
  return typeof read === 'number' && read >= now;
}
