/** Keeping that takes a while: how far it is stands in the session's storage, where the popup looks; one at a time. */
import { browser } from '../../lib/browser';
import { AT_WORK, type AtWork } from '../../lib/messages';

let running: AbortController | null = null;

export class Busy extends Error {
  constructor() {
    super('busy');
  }
}

/** The person stopped it. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
  }
}

/** The work is told how to say where it is and when to stop. However it ends, nothing of it stays behind. */
export async function working<T>(
  tabId: number,
  work: (tell: (at: AtWork['at'], done: number, total: number) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (running !== null) throw new Busy();
  const own = new AbortController();
  running = own;
  const tell = (at: AtWork['at'], done: number, total: number) => {
    const now: AtWork = { tabId, at, done, total };
    void browser.storage.session.set({ [AT_WORK]: now }).catch(() => null);
  };
  try {
    tell('reading', 0, 0);
    return await work(tell, own.signal);
  } finally {
    running = null;
    await browser.storage.session.remove(AT_WORK).catch(() => null);
  }
}

export async function stopWorking(): Promise<{ stopped: boolean }> {
  const there = running !== null;
  running?.abort(new Stopped());
  // left over from a background that was ended in the middle
  if (!there) await browser.storage.session.remove(AT_WORK).catch(() => null);
  return { stopped: there };
}
