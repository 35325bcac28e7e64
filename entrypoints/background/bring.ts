/** Puts a script of ours into a frame in which another one has need of it. */
import { browser } from '../../lib/browser';
import type { Brought } from '../../lib/messages';
import type { Caller } from '../../lib/wire';

const FILES: Record<Brought, '/card.js' | '/notes.js'> = { card: '/card.js', notes: '/notes.js' };

export async function bring(what: Brought, { tabId, frameId }: Caller): Promise<{ brought: boolean }> {
  if (tabId === null) return { brought: false };
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId ?? 0] },
      files: [FILES[what]],
    });
    return { brought: true };
  } catch {
    // the right to this page was taken back meanwhile
    return { brought: false };
  }
}
