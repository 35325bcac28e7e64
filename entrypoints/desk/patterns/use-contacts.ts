import { useEffect, useState } from 'preact/hooks';
import { readFacts } from '../../../lib/evidence/facts-read';
import type { Contact } from '../../../lib/patterns/contact';
import { store } from '../evidence/at-hand';
import { readClues } from '../log/clues';
import { contactsOf, contactsOfThreads, together } from './gather';

export interface Gathered {
  contacts: Contact[];
  /** how far reading is; null when all is read */
  reading: { done: number; total: number } | null;
}

/** Everything that counts as contact. What was read before is there at once; the rest follows and is told. */
export function useContacts() {
  const [gathered, setGathered] = useState<Gathered | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const gather = async () => {
      let shown = 0;
      const progress = (done: number, total: number) => {
        const now = performance.now();
        if (now - shown < 150 || signal.aborted) return;
        shown = now;
        setGathered((all) => ({ contacts: all?.contacts ?? [], reading: { done, total } }));
      };
      const facts = await readFacts(store, { progress, signal });
      const clues = await readClues(store, facts.count, { progress, signal });
      const records = contactsOf(facts, clues);
      setGathered({ contacts: together(records, []), reading: null });
      const threads = await contactsOfThreads(facts, { signal });
      if (threads.length > 0 && !signal.aborted) setGathered({ contacts: together(records, threads), reading: null });
    };
    gather().catch(() => {
      if (!signal.aborted) setFailed(true);
    });
    return () => stop.abort();
  }, []);
  return { gathered, failed };
}
