import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { NOTHING_WRITTEN, type Written } from '../../lib/plan/next';
import { afterPaint, atHand, WRITTEN } from './at-hand';

const KEY = WRITTEN;

/** `kept`: records in the log when it was last looked at; null where that was never. */
export interface Noted extends Written {
  kept: number | null;
  /** reminders that have come and are not dealt with */
  due: number;
}

const NOTHING: Noted = { ...NOTHING_WRITTEN, kept: null, due: 0 };

/**
 * What was written down so far. First as it was noted the last time, which is at hand at once; then, after the page
 * stands, from the workbook itself. So a small window says its next step before any database is open.
 */
export function useWritten(): { written: Noted; noteKept(total: number): void } {
  const [written, setWritten] = useState(() => decodeNoted(atHand(KEY)));
  useEffect(() => {
    let over = false;
    const look = async () => {
      const found = await (await import('./read-written')).readWritten(Date.now());
      if (over) return;
      setWritten((before) => ({ ...before, ...found }));
      await note(found);
    };
    const stop = afterPaint(() => void look().catch(() => null));
    return () => {
      over = true;
      stop();
    };
  }, []);
  const noteKept = (kept: number) => {
    if (kept === written.kept) return;
    setWritten((before) => ({ ...before, kept }));
    void note({ kept });
  };
  return { written, noteKept };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that two notes do not undo each other. */
function note(part: Partial<Noted>): Promise<unknown> {
  last = last.then(async () => {
    const before = decodeNoted((await browser.storage.local.get(KEY))[KEY]);
    const after = { ...before, ...part };
    if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.local.set({ [KEY]: after });
  });
  last = last.catch(() => null);
  return last;
}

function decodeNoted(raw: unknown): Noted {
  if (typeof raw !== 'object' || raw === null) return NOTHING;
  const from: { [K in keyof Noted]?: unknown } = raw;
  const count = (n: unknown) => (typeof n === 'number' && Number.isSafeInteger(n) && n > 0 ? n : 0);
  return {
    cases: count(from.cases),
    sums: count(from.sums),
    budget: from.budget === true,
    offers: count(from.offers),
    kept: typeof from.kept === 'number' ? count(from.kept) : null,
    due: count(from.due),
  };
}
