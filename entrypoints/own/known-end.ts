/**
 * How many records the log had when somebody last saw it. It stands in another file of the browser than the log: should
 * the browser throw that away after it was not closed properly, this is what still knows, and nobody takes an empty log
 * for one that never held anything. A log only grows (what is deleted leaves its place), so fewer means lost. A loss
 * that was seen is noted by itself, until the person has read it: the new log may grow as long as the old one was.
 */
import { browser } from '../../lib/browser';

const KEY = 'known-end';
const LOST = 'lost-records';

export interface Lost {
  was: number;
  /** what was left when it was first missed */
  is: number;
}

/**
 * `total` may have been read a while ago, and a record kept and noted since; so where it is too small, the log is asked
 * `again`. Null in a private window, which has a log of its own that lives no longer than the window.
 */
export async function lostSince(total: number, again: () => Promise<number>): Promise<Lost | null> {
  if (browser.extension?.inIncognitoContext) return null;
  const { [KEY]: known, [LOST]: noted } = await browser.storage.local.get([KEY, LOST]);
  const before = asLost(noted);
  const is = typeof known === 'number' && known > total ? await again() : total;
  if (typeof known === 'number' && known > is) {
    const lost = { was: Math.max(known, before?.was ?? 0), is };
    await browser.storage.local.set({ [KEY]: is, [LOST]: lost });
    return lost;
  }
  if (known !== is) await browser.storage.local.set({ [KEY]: is });
  return before;
}

/** The person says that they know. */
export const lossRead = (): Promise<void> => browser.storage.local.remove(LOST);

function asLost(raw: unknown): Lost | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { was, is }: { was?: unknown; is?: unknown } = raw;
  return typeof was === 'number' && typeof is === 'number' ? { was, is } : null;
}
