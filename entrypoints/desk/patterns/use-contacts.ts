import { useEffect, useMemo, useState } from 'preact/hooks';
import { FACTS_VERSION, type Facts, joinFacts } from '../../../lib/evidence/facts';
import { breathe } from '../../../lib/evidence/facts-read';
import type { Contact } from '../../../lib/patterns/contact';
import { store } from '../evidence/at-hand';
import { type StoredClues, storedClues } from '../log/clues';
import { type Ahead, awaitReading, rulesNow } from '../log/read-ahead';
import { type FromRecords, together } from './contacts-of';
import { contactsOfThreads } from './gather';

export interface Gathered extends FromRecords {
  /** how many records are not read yet; 0 when all are */
  left: number;
}

/** Not more often than this, and not more than a tenth of the time. */
const LEAST_MS = 1_500;
/** While there is nothing to see yet. */
const FIRST_MS = 400;

interface Loaded {
  facts: Facts;
  clues: StoredClues;
  threads: readonly Contact[];
}

/**
 * Everything that counts as contact, as far as it was read before: at once. The rest is read beside the page and added.
 * `which` 'debt': what is known to speak of no debt is only counted.
 */
export function useContacts(which: 'debt' | 'all') {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let threads: Contact[] = [];
    let next = 0;
    let busy = false;
    const load = async (): Promise<{ facts: Facts; whole: boolean }> => {
      const began = performance.now();
      const { seq: count } = await store.head();
      const blocks = (await store.factsBlocks()).filter(({ v }) => v === FACTS_VERSION);
      const facts = joinFacts(blocks, count);
      const clues = await storedClues(store, count, rulesNow());
      if (!signal.aborted) setLoaded({ facts, clues, threads });
      // drawing costs as much as loading
      await breathe();
      const cost = performance.now() - began;
      next = performance.now() + (clues.left < count ? Math.max(LEAST_MS, 10 * cost) : Math.max(FIRST_MS, 2 * cost));
      const sorted = blocks.reduce((sum, { from, to }) => sum + Math.min(to, count) - from + 1, 0);
      return { facts, whole: rulesNow() !== null && clues.left === 0 && sorted === count };
    };
    const withThreads = async (facts: Facts) => {
      const read = await contactsOfThreads(facts, { signal });
      if (read.length === 0 && threads.length === 0) return;
      threads = read;
      await load();
    };
    const run = (work: () => Promise<unknown>) => {
      busy = true;
      work()
        .catch(() => !signal.aborted && setFailed(true))
        .finally(() => {
          busy = false;
        });
    };
    const hear = ({ rest, failed: gone }: Ahead) => {
      if (gone) setFailed(true);
      else if (rest) waitThen(() => run(async () => withThreads((await load()).facts)));
      else if (!busy && performance.now() > next) run(load);
    };
    /** Reading came to its end while something was drawn: that is drawn again. */
    const waitThen = (work: () => void) => {
      if (signal.aborted) return;
      if (busy) setTimeout(() => waitThen(work), 50);
      else work();
    };
    let leave = () => {};
    next = Number.POSITIVE_INFINITY;
    run(async () => {
      const { facts, whole } = await load();
      if (signal.aborted) return;
      // what is there is drawn before anybody reads on; where nothing is left, nobody has to
      if (whole) await withThreads(facts);
      else leave = awaitReading(hear);
    });
    return () => {
      stop.abort();
      leave();
    };
  }, []);
  const gathered = useMemo(
    (): Gathered | null =>
      loaded && { ...together(loaded.facts, loaded.clues, loaded.threads, which), left: loaded.clues.left },
    [loaded, which],
  );
  return { gathered, failed };
}
