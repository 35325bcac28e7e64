/** Puts the view of the card into a frame in which our script has something to show. */
import { browser } from '../../lib/browser';
import type { Caller } from '../../lib/wire';

export async function bringCard({ tabId, frameId }: Caller): Promise<{ brought: boolean }> {
  if (tabId === null) return { brought: false };
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId ?? 0] },
      files: ['/card.js'],
    });
    return { brought: true };
  } catch {
    // the right to this page was taken back meanwhile
    return { brought: false };
  }
}
