/**
 * Whether a debt may be so old that agreeing to pay would change where one stands. The period is three years; a demand
 * that arrives, a payment or a promise starts it anew, and a court never raises it by itself. So the day since which
 * nothing was paid only says "ask first", never "time-barred".
 */
import type { Case } from './case';
import { addMonths } from './days';

/** clauses to show beside it, from lib/law */
export const LIMIT_CLAUSES = ['mfd-188', 'mfd-192-193', 'mfd-195', 'jx-shixiao'] as const;

export type Limit = 'unknown' | 'young' | 'near' | 'old';

/** three years, and half a year before it */
const PERIOD = 36;
const NEAR = 30;

export function limitOf({ overdueSince }: Pick<Case, 'overdueSince'>, today: string): Limit {
  if (overdueSince === null || overdueSince > today) return 'unknown';
  if (addMonths(overdueSince, PERIOD) <= today) return 'old';
  return addMonths(overdueSince, NEAR) <= today ? 'near' : 'young';
}
