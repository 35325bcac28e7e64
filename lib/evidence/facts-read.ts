/** Loads the facts of all records and makes the blocks that are missing, in slices between which the page may breathe. */
import { BLOCK, blockOf, FACTS_VERSION, type Facts, type FactsBlock, joinFacts } from './facts';
import type { Running } from './keep';
import type { Store } from './store';

type Shelf = Pick<Store, 'head' | 'range' | 'factsBlocks' | 'putFacts'>;

/** `pause` lets others run; nothing else is waited for between two blocks. */
export async function readFacts(
  store: Shelf,
  { progress, signal }: Running = {},
  pause: () => Promise<void> = breathe,
): Promise<Facts> {
  const { seq: count } = await store.head();
  const blocks = new Map<number, FactsBlock>();
  for (const block of await store.factsBlocks()) if (block.v === FACTS_VERSION) blocks.set(block.from, block);
  for (let from = 1; from <= count; from += BLOCK) {
    const to = Math.min(count, from + BLOCK - 1);
    if ((blocks.get(from)?.to ?? 0) >= to) continue;
    signal?.throwIfAborted();
    const block = blockOf(await store.range(from, to), from, to);
    await store.putFacts(block);
    blocks.set(from, block);
    progress?.(to, count);
    await pause();
  }
  return joinFacts([...blocks.values()], count);
}

export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
