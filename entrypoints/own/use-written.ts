import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { NOTHING_WRITTEN, type Written } from '../../lib/plan/next';

const KEY = 'written';

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
export function useWritten(): { written: Noted; ready: boolean; noteKept(total: number): void } {
  const [held, setHeld] = useState({ written: NOTHING, ready: false });
  useEffect(() => {
    let over = false;
    const look = async () => {
      const noted = decodeNoted((await browser.storage.local.get(KEY))[KEY]);
      if (!over) setHeld({ written: noted, ready: true });
      const found = await (await import('./read-written')).readWritten(Date.now());
      if (over) return;
      setHeld(({ written }) => ({ written: { ...written, ...found }, ready: true }));
      await note(found);
    };
    look().catch(() => !over && setHeld((before) => ({ ...before, ready: true })));
    return () => {
      over = true;
    };
  }, []);
  const noteKept = (kept: number) => {
    if (kept === held.written.kept) return;
    setHeld(({ written }) => ({ written: { ...written, kept }, ready: true }));
    void note({ kept });
  };
  return { ...held, noteKept };
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
