import { useEffect, useState } from 'preact/hooks';
import { readFacts } from '../../../lib/evidence/facts-read';
import { namesIn } from '../../../lib/evidence/sift';
import { store } from '../evidence/at-hand';

const MOST = 60;

/** Numbers and institutions of the log, most frequent first: who writes quickly need not type them again. */
export function useKnownNames(): { numbers: string[]; institutions: string[] } {
  const [known, setKnown] = useState<{ numbers: string[]; institutions: string[] }>({ numbers: [], institutions: [] });
  useEffect(() => {
    const stop = new AbortController();
    readFacts(store, { signal: stop.signal }).then(
      (facts) =>
        stop.signal.aborted ||
        setKnown({
          numbers: namesIn(facts, 'sender', MOST).map(([name]) => name),
          institutions: namesIn(facts, 'institution', MOST).map(([name]) => name),
        }),
      // only a help; everything can be typed
      () => null,
    );
    return () => stop.abort();
  }, []);
  return known;
}
