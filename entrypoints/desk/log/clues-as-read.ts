import type { Running } from '../../../lib/evidence/keep';
import { store } from '../evidence/at-hand';
import { type Clues, storedClues } from './clues';
import { awaitReading, rulesNow } from './read-ahead';

const EVERY_MS = 1_000;

type Told = Pick<Required<Running>, 'progress' | 'signal'>;

/** What was read before at once, what is read meanwhile every second; `whole` when nothing is left. */
export async function cluesAsRead(
  count: number,
  show: (clues: Clues, whole: boolean) => void,
  { progress, signal }: Told,
): Promise<void> {
  let next = 0;
  const load = async (whole: boolean) => {
    next = performance.now() + EVERY_MS;
    const clues = await storedClues(store, count, rulesNow());
    const all = whole || (rulesNow() !== null && clues.left === 0);
    if (!signal.aborted) show(clues, all);
    return all;
  };
  if (await load(false)) return;
  let leave = () => {};
  try {
    await new Promise<void>((done, failed) => {
      signal.addEventListener('abort', () => failed(signal.reason));
      leave = awaitReading(({ at, rest, failed: gone }) => {
        if (at?.what === 'clues') progress(at.done, at.total);
        if (gone) failed(new Error('not read'));
        else if (rest) load(true).then(() => done(), failed);
        else if (performance.now() > next) load(false).catch(failed);
      });
    });
  } finally {
    leave();
  }
}
