/** The workbook as our own pages hold it: opened once per page, when something of it is needed. */
import { useEffect, useState } from 'preact/hooks';
import { openWorkbook, type Paper, type Sort } from '../../lib/workbook/store';

export const workbook = openWorkbook();

export interface Papers {
  /** null until they were read */
  papers: Paper[] | null;
  failed: boolean;
}

/** All papers of a sort, followed when any window changes one. */
export function usePapers(sort: Sort): Papers {
  const [held, setHeld] = useState<Papers>({ papers: null, failed: false });
  useEffect(() => {
    const stop = new AbortController();
    workbook.watch(
      sort,
      stop.signal,
      (papers) => setHeld({ papers, failed: false }),
      () => setHeld((before) => ({ ...before, failed: true })),
    );
    return () => stop.abort();
  }, [sort]);
  return held;
}
