/** Puts capture.js into a page and calls what it holds. */
import { browser } from '../../lib/browser';
import type { Hand } from '../../lib/capture/hand';

const FILE = '/capture.js';

export async function hand<K extends keyof Hand>(
  tabId: number,
  call: K,
  ...args: Parameters<Hand[K]>
): Promise<Awaited<ReturnType<Hand[K]>>> {
  const target = { tabId };
  if (call === 'begin' || call === 'snapshot') await browser.scripting.executeScript({ target, files: [FILE] });
  const [answer] = await browser.scripting.executeScript({
    target,
    func: (call: string, args: unknown[]) => {
      const does: unknown = Reflect.get(globalThis.juliHand ?? {}, call);
      return typeof does === 'function' ? does(...args) : null;
    },
    args: [call, args],
  });
  // our own script answered, in the type of its call; `end` answers nothing
  const result: unknown = answer?.result;
  if (call !== 'end' && (result === null || result === undefined)) throw new Error('no hand in this page');
  return result as Awaited<ReturnType<Hand[K]>>;
}
