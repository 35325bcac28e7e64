import { useEffect, useState } from 'preact/hooks';
import { namesIn } from '../../../lib/evidence/sift';
import { factsBeside } from './facts-beside';

const MOST = 60;

/** Numbers and institutions of the log, most frequent first: who writes quickly need not type them again. */
export function useKnownNames(): { numbers: string[]; institutions: string[] } {
  const [known, setKnown] = useState<{ numbers: string[]; institutions: string[] }>({ numbers: [], institutions: [] });
  useEffect(() => {
    const stop = new AbortController();
    factsBeside({ progress: () => undefined, signal: stop.signal }).then(
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
