/** The frames of a tab in which we run, and what they answer together. */
import { browser } from '../../lib/browser';
import type { PageCalls } from '../../lib/messages';
import { askPage } from '../../lib/wire';

/** Frames of hosts without permission are not told. Null where the tab gives no answer: then nothing is known of them. */
async function framesOf(tabId: number): Promise<number[] | null> {
  try {
    const found = await Promise.race([
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true }),
      new Promise<null>((done) => setTimeout(() => done(null), 1500)),
    ]);
    return found?.flatMap(({ frameId }) => (frameId > 0 ? [frameId] : [])) ?? null;
  } catch {
    return null;
  }
}

export async function askFrames(
  tabId: number,
  call: keyof PageCalls,
  ask: never,
  only: number | null,
): Promise<{ frameId: number; value: unknown }[]> {
  const frames = only === null ? ((await framesOf(tabId)) ?? []) : [only];
  return Promise.all(
    frames.map(async (frameId) => ({
      frameId,
      value: await askPage(tabId, call, ask, frameId).catch(() => null),
    })),
  );
}

const KEY = 'frame-counts';
interface Count {
  count: number;
  fraud: boolean;
}
type Counts = Record<string, Record<string, Count>>;

let turn: Promise<unknown> = Promise.resolve();

/**
 * What all frames of a tab found, handed to `show`; what frames that are gone had found is forgotten. Frames tell at the
 * same moment: one after the other, or the later one would write over what the earlier one told.
 */
export function countOfTab(
  tabId: number,
  frameId: number,
  own: Count,
  show: (all: Count) => Promise<void>,
): Promise<void> {
  const mine = turn.then(async () => show(await together(tabId, frameId, own)));
  turn = mine.catch(() => null);
  return mine;
}

async function together(tabId: number, frameId: number, own: Count): Promise<Count> {
  const held = (await browser.storage.session.get(KEY))[KEY];
  const counts: Counts = typeof held === 'object' && held !== null ? (held as Counts) : {};
  const before = counts[tabId] ?? {};
  const alone = frameId === 0 && Object.keys(before).every((id) => id === '0');
  const alive = alone ? [] : await framesOf(tabId);
  const kept = Object.fromEntries(
    Object.entries(before).filter(([id]) => id === '0' || alive === null || alive.includes(Number(id))),
  );
  counts[tabId] = { ...kept, [frameId]: own };
  await browser.storage.session.set({ [KEY]: counts });
  const all = Object.values(counts[tabId]);
  return { count: all.reduce((sum, { count }) => sum + count, 0), fraud: all.some(({ fraud }) => fraud) };
}
