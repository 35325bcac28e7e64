import { BLOCK, FACTS_VERSION, type Facts } from '../../../lib/evidence/facts';
import { readFacts } from '../../../lib/evidence/facts-read';
import type { Running } from '../../../lib/evidence/keep';
import { store } from '../evidence/at-hand';
import { awaitReading } from './read-ahead';

type Told = Pick<Required<Running>, 'progress' | 'signal'>;

/** So many blocks are made in the page before a worker would have begun. */
const FEW = 8;

/** The facts of all records. Where many are still to be made, as in a log from before, the worker makes them. */
export async function factsBeside(running: Told): Promise<Facts> {
  const { seq } = await store.head();
  const there = (await store.factsBlocks()).filter(({ v }) => v === FACTS_VERSION).length;
  if (Math.ceil(seq / BLOCK) - there > FEW) await madeBeside(running);
  return readFacts(store, running);
}

async function madeBeside({ progress, signal }: Told): Promise<void> {
  let leave = () => {};
  try {
    await new Promise<void>((done, failed) => {
      signal.addEventListener('abort', () => failed(signal.reason));
      leave = awaitReading(({ at, rest, failed: gone }) => {
        if (at?.what === 'facts') progress(at.done, at.total);
        // what the worker could not make is made in the page
        else if (at?.what === 'clues' || rest || gone) done();
      });
    });
  } finally {
    leave();
  }
}
