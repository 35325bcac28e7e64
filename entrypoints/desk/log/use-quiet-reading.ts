import { useEffect } from 'preact/hooks';
import { store } from '../evidence/at-hand';
import { readAhead } from './read-ahead';

/** Opening the desk comes first. */
const AFTER_MS = 4_000;

/** Once the desk is quiet, what is in the log is read ahead, so that nobody waits for it later. */
export function useQuietReading(): void {
  useEffect(() => {
    const later = setTimeout(() => {
      store.head().then(
        ({ seq }) => {
          if (seq > 0) readAhead();
        },
        () => null,
      );
    }, AFTER_MS);
    return () => clearTimeout(later);
  }, []);
}
