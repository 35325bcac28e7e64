import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { NOTHING_WRITTEN, type Written } from '../../lib/plan/next';

const KEY = 'written';

/**
 * What was written down so far. First as it was noted the last time, which is at hand at once; then, after the page
 * stands, from the workbook itself.
 */
export function useWritten(): Written {
  const [written, setWritten] = useState(NOTHING_WRITTEN);
  useEffect(() => {
    let over = false;
    const look = async () => {
      const { decodeWritten, writtenOf } = await import('../../lib/plan/written');
      const noted = decodeWritten((await browser.storage.local.get(KEY))[KEY]);
      if (!over) setWritten(noted);
      const { workbook } = await import('./workbook');
      const [cases, budgets, offers] = await Promise.all([
        workbook.list('case'),
        workbook.list('budget'),
        workbook.list('offer'),
      ]);
      const values = (papers: readonly { value: unknown }[]) => papers.map(({ value }) => value);
      const found = writtenOf(values(cases), values(budgets), offers.length);
      if (over || JSON.stringify(found) === JSON.stringify(noted)) return;
      setWritten(found);
      await browser.storage.local.set({ [KEY]: found });
    };
    look().catch(() => null);
    return () => {
      over = true;
    };
  }, []);
  return written;
}
