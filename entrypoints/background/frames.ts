/** The frames of a tab in which we run, and what they answer together. */
import { browser } from '../../lib/browser';
import type { PageCalls } from '../../lib/messages';
import { askPage } from '../../lib/wire';

/** The page itself (0) and its frames; what is of hosts without permission is not told. Null where the tab gives no answer: then nothing is known of them. */
async function framesOf(tabId: number): Promise<number[] | null> {
  try {
    const found = await Promise.race([
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true }),
      new Promise<null>((done) => setTimeout(() => done(null), 1500)),
    ]);
    return found?.map(({ frameId }) => frameId) ?? null;
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
  const frames = only === null ? ((await framesOf(tabId)) ?? []).filter((id) => id > 0) : [only];
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
 * same moment: one after the other, or the later one would write over what the earlier one told. A tab that is slow to
 * name its frames holds up nobody else.
 */
export async function countOfTab(
  tabId: number,
  frameId: number,
  own: Count,
  show: (all: Count) => Promise<void>,
): Promise<void> {
  const alive = frameId === 0 && (await isAlone(tabId)) ? null : await framesOf(tabId);
  const mine = turn.then(async () => show(await together(tabId, frameId, own, alive)));
  turn = mine.catch(() => null);
  return mine;
}

async function countsHeld(): Promise<Counts> {
  const held = (await browser.storage.session.get(KEY))[KEY];
  return typeof held === 'object' && held !== null ? (held as Counts) : {};
}

const isAlone = async (tabId: number) => Object.keys((await countsHeld())[tabId] ?? {}).every((id) => id === '0');

async function together(tabId: number, frameId: number, own: Count, alive: readonly number[] | null): Promise<Count> {
  const counts = await countsHeld();
  const kept = Object.fromEntries(
    Object.entries(counts[tabId] ?? {}).filter(([id]) => alive === null || alive.includes(Number(id))),
  );
  counts[tabId] = { ...kept, [frameId]: own };
  await browser.storage.session.set({ [KEY]: counts });
  const all = Object.values(counts[tabId]);
  return { count: all.reduce((sum, { count }) => sum + count, 0), fraud: all.some(({ fraud }) => fraud) };
}
