import { useEffect, useState } from 'preact/hooks';
import { bySize, type Side } from './look';
import { readSides } from './read-sides';

export interface ReadingState {
  /** in their order as far as they are read */
  sides: Side[];
  done: number;
  total: number;
  /** true when all are read, or reading is not possible here */
  over: boolean;
  /** reading did not work: nothing is known of any of them */
  failed: boolean;
}

/** how often what was found is drawn */
const EVERY_MS = 250;

/** Reads beside the page while the person looks at what is in the file. */
export function useReading(sides: readonly Side[], now: number): ReadingState {
  const [state, setState] = useState<ReadingState>({
    sides: [...sides],
    done: 0,
    total: 0,
    over: false,
    failed: false,
  });
  useEffect(() => {
    const stop = new AbortController();
    let shown = 0;
    const progress = (done: number, total: number) => {
      const at = performance.now();
      if (at - shown < EVERY_MS || stop.signal.aborted) return;
      shown = at;
      setState((before) => ({ ...before, done, total }));
    };
    readSides(sides, now, stop.signal, progress).then(
      () => setState({ sides: bySize(sides), done: 0, total: 0, over: true, failed: false }),
      () => {
        if (!stop.signal.aborted) setState((before) => ({ ...before, over: true, failed: true }));
      },
    );
    return () => stop.abort();
  }, [sides]);
  return state;
}
