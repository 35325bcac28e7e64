/**
 * First offer, fallback, floor. The first offer keeps a fifth back, because months differ; the fallback is all that is
 * left; beyond it nothing is offered, because it would come out of what is needed to live.
 */
import type { Means } from '../budget';
import type { Fraction } from './fen';
import { monthsFor } from './schedule';

export interface Offer {
  monthlyFen: number;
  /** null where it never gets there with this rate */
  months: number | null;
}

export interface Offers {
  first: Offer;
  fallback: Offer;
  /** the part of what is left that is meant for this debt */
  mineFen: number;
  /** what has to stay each month for living: not to be touched */
  floorFen: number;
  /** from the worst month instead of the mean, because income is uneven */
  lean: boolean;
}

const TEN_YUAN = 1000;
const down = (fen: number) => Math.floor(fen / TEN_YUAN) * TEN_YUAN;

/** Null where nothing is left to offer: then a deferral is the thing to ask for. `mine`: the part of it meant for this debt. */
export function offersFor(
  means: Pick<Means, 'disposableFen' | 'leanFen' | 'floorFen'>,
  owedFen: number,
  monthly: Fraction,
  mine = means.disposableFen,
): Offers | null {
  const lean = means.leanFen !== null && means.leanFen > 0;
  const most = Math.min(mine, means.disposableFen);
  const sure = lean ? Math.floor((most * (means.leanFen ?? 0)) / means.disposableFen) : most;
  const fallbackFen = Math.min(owedFen, down(most));
  const firstFen = Math.min(fallbackFen, down((sure * 4) / 5));
  if (fallbackFen <= 0) return null;
  const offer = (monthlyFen: number): Offer => ({
    monthlyFen,
    months: monthlyFen > 0 ? monthsFor(owedFen, monthly, monthlyFen) : null,
  });
  return {
    first: offer(firstFen > 0 ? firstFen : fallbackFen),
    fallback: offer(fallbackFen),
    mineFen: most,
    floorFen: means.floorFen,
    lean,
  };
}
