import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Running } from '../../../lib/evidence/keep';
import { noteFailure } from '../../own/failures';
import { helpers } from './beside';

export type Work<T> =
  | { at: 'rest' }
  | { at: 'busy'; done: number; total: number }
  | { at: 'done'; value: T }
  | { at: 'failed'; error: unknown }
  | { at: 'stopped' };

/** how often progress is drawn */
const EVERY_MS = 100;

/** One long piece of work at a time, with progress and a way to stop; leaving the page stops it too. */
export function useWork<T>() {
  const [work, setWork] = useState<Work<T>>({ at: 'rest' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(async (run: (running: Required<Running>) => Promise<T>) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    let shown = 0;
    setWork({ at: 'busy', done: 0, total: 0 });
    const progress = (done: number, total: number) => {
      const now = performance.now();
      if (now - shown < EVERY_MS || stop.signal.aborted) return;
      shown = now;
      setWork({ at: 'busy', done, total });
    };
    const sums = helpers();
    try {
      const value = await run({ progress, signal: stop.signal, sums });
      if (running.current === stop) setWork({ at: 'done', value });
    } catch (error) {
      if (!stop.signal.aborted) void noteFailure(error, Date.now()).catch(() => null);
      if (running.current !== stop) return;
      setWork(stop.signal.aborted ? { at: 'stopped' } : { at: 'failed', error });
    } finally {
      sums.close();
    }
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  const reset = useCallback(() => setWork({ at: 'rest' }), []);
  return { work, start, cancel, reset };
}
