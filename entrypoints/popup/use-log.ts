import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LogRow } from '../../lib/evidence/record';
import { askBackground } from '../../lib/wire';
import { afterPaint } from '../own/at-hand';

export interface Log {
  state: 'loading' | 'there' | 'failed';
  rows: LogRow[];
  total: number;
  /** under a passphrase: only their number is known */
  locked: boolean;
}

/** The newest few records; the desk has them all. */
export function useLog(limit: number) {
  const [log, setLog] = useState<Log>({ state: 'loading', rows: [], total: 0, locked: false });
  const read = useCallback(async () => {
    try {
      setLog({ state: 'there', ...(await askBackground('log', { before: null, limit })) });
    } catch {
      setLog((before) => ({ ...before, state: 'failed' }));
    }
  }, [limit]);
  useEffect(() => afterPaint(() => void read()), [read]);
  return { log, again: read };
}
