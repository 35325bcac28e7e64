/** The frames of a tab in which we run, and what they answer together. */
import { browser } from '../../lib/browser';
import type { PageCalls } from '../../lib/messages';
import { askPage } from '../../lib/wire';

/** Frames of hosts without permission are not told. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const found = await Promise.race([
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true }),
      new Promise<[]>((done) => setTimeout(() => done([]), 1500)),
    ]);
    return found.flatMap(({ frameId }) => (frameId > 0 ? [frameId] : []));
  } catch {
    return [];
  }
}

export async function askFrames(
  tabId: number,
  call: keyof PageCalls,
  ask: never,
  only: number | null,
): Promise<{ frameId: number; value: unknown }[]> {
  const frames = only === null ? await framesOf(tabId) : [only];
  return Promise.all(
    frames.map(async (frameId) => ({
      frameId,
      value: await askPage(tabId, call, ask, frameId).catch(() => null),
    })),
  );
}

const KEY = 'frame-counts';
type Counts = Record<string, Record<string, { count: number; fraud: boolean }>>;

/** The icon counts what all frames of a tab found; what frames that are gone had found is forgotten. */
export async function countOfTab(
  tabId: number,
  frameId: number,
  own: { count: number; fraud: boolean },
): Promise<{ count: number; fraud: boolean }> {
  const held = (await browser.storage.session.get(KEY))[KEY];
  const counts: Counts = typeof held === 'object' && held !== null ? (held as Counts) : {};
  const before = counts[tabId] ?? {};
  const others = Object.keys(before).filter((id) => id !== String(frameId));
  if (frameId === 0 && others.length === 0) return own;
  const alive = new Set([0, ...(await framesOf(tabId))].map(String));
  const kept = Object.fromEntries(Object.entries(before).filter(([id]) => alive.has(id)));
  counts[tabId] = { ...kept, [frameId]: own };
  await browser.storage.session.set({ [KEY]: counts });
  const all = Object.values(counts[tabId] ?? {});
  return { count: all.reduce((sum, { count }) => sum + count, 0), fraud: all.some(({ fraud }) => fraud) };
}
