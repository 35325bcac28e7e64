import type { MarkerSpot } from './markers';
import type { Paint } from './paint';
import type { Box } from './place';

/** What shall stand on the page, told before anything of ours is touched: so a page is laid out once, not twice. */
export interface Plan {
  area: Box;
  dark: boolean;
  paints: Paint[];
  spots: MarkerSpot[];
  count: number;
  rest: number;
}

export const NOTHING: Plan = {
  area: { left: 0, top: 0, right: 0, bottom: 0 },
  dark: false,
  paints: [],
  spots: [],
  count: 0,
  rest: 0,
};
