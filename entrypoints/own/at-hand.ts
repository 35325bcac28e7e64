/**
 * What a page of ours shows first, read in one go before it is drawn: where the person stands, and what was noted of the
 * log and the workbook the last time. So the next step stands in the first picture, before any database is open.
 */
import { browser } from '../../lib/browser';

export const PLAN = 'plan';
export const WRITTEN = 'written';
/** Whether a lock lies over the log, before any database is open; the database itself decides. */
export const LOCKED = 'log-locked';

let held: Record<string, unknown> = {};

export async function readAtHand(): Promise<void> {
  held = await browser.storage.local.get([PLAN, WRITTEN, LOCKED]).catch(() => ({}));
}

/** As it was stored; undefined where nothing was. */
export const atHand = (key: string): unknown => held[key];

/** After the first picture: what may take its time must not take it from that. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
