import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Surroundings } from '../../../lib/evidence/entry';
import { whoWrites } from '../../background/who-writes';
import { around } from '../evidence/at-hand';
import type { Importer } from './importer';
import { bySize, type ShownSide } from './look';

export interface ReadingState {
  /** in their order as far as they are read */
  sides: ShownSide[];
  done: number;
  total: number;
  /** true when all are read, or no more will be */
  over: boolean;
  /** not all were read: nothing is said of any of them */
  failed: boolean;
}

/** how often what was found is drawn */
const EVERY_MS = 250;

const begun = (sides: readonly ShownSide[]): ReadingState => ({
  sides: [...sides],
  done: 0,
  total: sides.reduce((sum, { count }) => sum + count, 0),
  over: false,
  failed: false,
});

/** Reads beside the page while the person looks at what is in the file. */
export function useReading(importer: Importer, sides: readonly ShownSide[], now: number) {
  const [state, setState] = useState<ReadingState>(() => begun(sides));
  const running = useRef<AbortController | null>(null);
  /** fingerprint of the rules, from the worker that loads them; null where it could not */
  const print = useRef<Promise<string | null>>(Promise.resolve(null));
  useEffect(() => {
    const stop = new AbortController();
    running.current = stop;
    setState(begun(sides));
    let shown = 0;
    const progress = (done: number, total: number) => {
      const at = performance.now();
      if (at - shown < EVERY_MS || stop.signal.aborted) return;
      shown = at;
      setState((before) => ({ ...before, done, total }));
    };
    let pack: (known: string | null) => void = () => {};
    print.current = new Promise((done) => {
      pack = done;
    });
    importer.read(now, { pack, progress, signal: stop.signal }).then(
      (found) => {
        const read = sides.map((side, at) => ({ ...side, found: found[at] ?? 0 }));
        setState({ sides: bySize(read), done: 0, total: 0, over: true, failed: false });
      },
      () => {
        pack(null);
        if (!stop.signal.aborted) setState((before) => ({ ...before, over: true, failed: true }));
      },
    );
    return () => stop.abort();
  }, [sides]);
  /** Once it is decided what to write, what is not yet read needs no reading. */
  const enough = useCallback(() => {
    running.current?.abort();
    setState((before) => (before.over ? before : { ...before, over: true, failed: true }));
  }, []);
  const surroundings = useCallback(async (): Promise<Surroundings> => {
    // the rules are large: the page loads them itself only where the worker could not
    const known = await print.current;
    return known === null ? around() : whoWrites(known);
  }, []);
  return { ...state, enough, surroundings };
}
