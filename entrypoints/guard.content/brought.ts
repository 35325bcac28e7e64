/**
 * Pages that are read on request get some of our scripts only when there is need of them: the card's view, and what a
 * record is drafted with, when there is something to open or to keep (entrypoints/card.ts); the notes on a page's own
 * words when it may be about debts or has a field to type into (entrypoints/notes.ts). The background puts them into the
 * frame that asks. All run in the extension's own world of that page, which the page's scripts can neither see nor reach;
 * there the one leaves for the other what it makes.
 */
import type { Brought } from '../../lib/messages';
import { askBackground } from '../../lib/wire';
import type { BringCard, CardScript } from './card';
import type { MakeExtras } from './extras';

interface Makers {
  card: CardScript;
  notes: MakeExtras;
}

/** Not a name: an element of the page cannot be called like it. */
const PLACE = Symbol.for('juli.brought');
type World = { [PLACE]?: Partial<Makers> };

/** For a script that begins: what an earlier version of ours has left in this page does not fit it. */
export function forgetBrought(): void {
  delete (globalThis as World)[PLACE];
}

export function handOver<K extends Brought>(what: K, make: Makers[K]): void {
  const world = globalThis as World;
  world[PLACE] = { ...world[PLACE], [what]: make };
}

async function bring<K extends Brought>(what: K): Promise<Makers[K]> {
  const world = globalThis as World;
  if (!world[PLACE]?.[what]) await askBackground('bring', { what });
  const make = world[PLACE]?.[what];
  if (!make) throw new Error(`${what}: not brought`);
  return make as Makers[K];
}

export const bringCard: BringCard = () => bring('card');
export const bringNotes = (): Promise<MakeExtras> => bring('notes');
