/**
 * How many records the log had when somebody last saw it. It stands in another file of the browser than the log: should
 * the browser throw that away after it was not closed properly, this is what still knows, and nobody takes an empty log
 * for one that never held anything. A log only grows (what is deleted leaves its place), so fewer means lost.
 */
import { browser } from '../../lib/browser';

const KEY = 'known-end';

export interface Lost {
  was: number;
  is: number;
}

export async function lostSince(total: number): Promise<Lost | null> {
  const known: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof known === 'number' && known > total) return { was: known, is: total };
  if (known !== total) await noteEnd(total);
  return null;
}

/** Also how the person says that they know. */
export const noteEnd = (total: number): Promise<void> => browser.storage.local.set({ [KEY]: total });
