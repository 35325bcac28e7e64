import { useEffect, useState } from 'preact/hooks';
import { FACTS_VERSION, type Facts, joinFacts } from '../../../lib/evidence/facts';
import type { Contact } from '../../../lib/patterns/contact';
import { store } from '../evidence/at-hand';
import { storedClues } from '../log/clues';
import { type Ahead, awaitReading, rulesNow } from '../log/read-ahead';
import { contactsOf, contactsOfThreads, together } from './gather';

export interface Gathered {
  contacts: Contact[];
  /** how many records are not read yet; 0 when all are */
  left: number;
}

/** Not more often than this, and not more than a tenth of the time. */
const LEAST_MS = 1_500;
/** While there is nothing to see yet. */
const FIRST_MS = 400;

/** Everything that counts as contact, as far as it was read before: at once. The rest is read beside the page and added. */
export function useContacts() {
  const [gathered, setGathered] = useState<Gathered | null>(null);
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
      if (!signal.aborted) setGathered({ contacts: together(contactsOf(facts, clues), threads), left: clues.left });
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
  return { gathered, failed };
}
