import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readLog } from '../../../lib/evidence/log';
import type { LogRow } from '../../../lib/evidence/record';
import { store } from '../evidence/at-hand';

/** rows kept at hand; scrolling back and forth does not read again */
const MOST = 2000;
/** ms of rest before rows are read: who drags the bar through a thousand rows wants none of them */
const REST = 40;

/** Rows by number, read and checked when they come into sight. `version` changes when the log did. */
export function useRows(version: number) {
  const rows = useRef(new Map<number, LogRow>());
  const [, redraw] = useState(0);
  const asked = useRef<{ timer: ReturnType<typeof setTimeout> | undefined }>({ timer: undefined });
  useEffect(() => {
    rows.current.clear();
    redraw((n) => n + 1);
    return () => clearTimeout(asked.current.timer);
  }, [version]);

  const need = useCallback((seqs: readonly number[]) => {
    clearTimeout(asked.current.timer);
    const missing = seqs.filter((seq) => !rows.current.has(seq));
    if (missing.length === 0) return;
    const read = async () => {
      const found = await readSome(missing);
      if (rows.current.size > MOST) rows.current.clear();
      for (const row of found) rows.current.set(row.seq, row);
      redraw((n) => n + 1);
    };
    asked.current.timer = setTimeout(() => void read().catch(() => null), rows.current.size === 0 ? 0 : REST);
  }, []);
  const put = useCallback((some: readonly LogRow[]) => {
    for (const row of some) rows.current.set(row.seq, row);
  }, []);
  return { rows: rows.current, need, put };
}

/** Neighbours are read together: each vouches for the next. */
export async function readSome(seqs: readonly number[]): Promise<LogRow[]> {
  const runs: { top: number; length: number }[] = [];
  for (const seq of [...new Set(seqs)].sort((a, b) => b - a)) {
    const run = runs.at(-1);
    if (run && seq === run.top - run.length) run.length++;
    else runs.push({ top: seq, length: 1 });
  }
  const read = await Promise.all(runs.map(({ top, length }) => readLog(store, top + 1, length)));
  return read.flatMap(({ rows }) => rows);
}
