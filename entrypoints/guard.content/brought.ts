/**
 * Pages that are read on request get the card's view only when there is something to open: the background puts its
 * script (entrypoints/card.ts) into the frame that asks. Both scripts run in the extension's own world of that page, which the
 * page's scripts can neither see nor reach; there the one leaves the view for the other.
 */
import { askBackground } from '../../lib/wire';
import type { BringCard } from './card';
import type { CardParts, OpenCard } from './open-card';

/** Not a name: an element of the page cannot be called like it. */
const PLACE = Symbol.for('juli.card');
type World = { [PLACE]?: (parts: CardParts) => OpenCard };

export function handOver(make: (parts: CardParts) => OpenCard): void {
  (globalThis as World)[PLACE] = make;
}

export const bringCard: BringCard = async () => {
  const world = globalThis as World;
  if (!world[PLACE]) await askBackground('bringCard', {});
  const make = world[PLACE];
  if (!make) throw new Error('no card was brought');
  return make;
};
