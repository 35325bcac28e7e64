/**
 * A credit card's statement, by what its contract says. Everything that differs by bank is asked, nothing is taken for
 * granted: days of grace, the sum that may be short, the daily rate, the share of the minimum.
 *
 *   in time    paid until due day + days of grace; short by at most the tolerance counts as paid in full
 *   interest   Σ what was open × daily rate × days, each purchase from the day it was booked; paid in time and in full
 *              there is none
 *   penalty    share × (minimum − what was paid in time)
 *   minimum    each month interest on what is open, then max(share × open, floor) is paid, until nothing is open
 */
import { addDays, addMonths, daysBetween } from '../days';
import { type Fraction, fraction, part, sumOf, times } from './fen';
import type { Payment } from './owed';
import { LONGEST } from './schedule';

export interface Statement {
  owedFen: number;
  minimumFen: number | null;
  /** YYYY-MM-DD */
  due: string;
  graceDays: number;
  toleranceFen: number;
  payments: readonly Payment[];
}

export type Standing = 'full' | 'tolerated' | 'minimum' | 'short';

export interface Stood {
  /** the last day on which a payment counts as in time */
  until: string;
  paidFen: number;
  is: Standing;
  /** what is missing to the whole sum, and to the minimum */
  openFen: number;
  toMinimumFen: number;
}

export function standingOf({ owedFen, minimumFen, due, graceDays, toleranceFen, payments }: Statement): Stood {
  const until = addDays(due, graceDays);
  const paidFen = sumOf(payments.filter(({ on }) => on <= until).map(({ fen }) => fen));
  const openFen = Math.max(0, owedFen - paidFen);
  const toMinimumFen = minimumFen === null ? openFen : Math.max(0, minimumFen - paidFen);
  const is =
    openFen === 0
      ? 'full'
      : openFen <= toleranceFen
        ? 'tolerated'
        : minimumFen !== null && toMinimumFen === 0
          ? 'minimum'
          : 'short';
  return { until, paidFen, is, openFen, toMinimumFen };
}

/** Interest up to the day before `until`, the statement that shows it; payments go to the oldest purchase first. */
export function cardInterest(
  purchases: readonly Payment[],
  payments: readonly Payment[],
  daily: Fraction,
  until: string,
): { interestFen: number; rows: { openFen: number; from: string; days: number }[] } {
  const days = [...new Set([...purchases, ...payments].map(({ on }) => on))].filter((day) => day < until).sort();
  const of = (all: readonly Payment[], day: string) => sumOf(all.filter(({ on }) => on <= day).map(({ fen }) => fen));
  const rows = days.flatMap((from, at) => {
    const openFen = Math.max(0, of(purchases, from) - of(payments, from));
    const next = days[at + 1] ?? until;
    return openFen > 0 ? [{ openFen, from, days: daysBetween(from, next) }] : [];
  });
  const weighed = rows.reduce((sum, { openFen, days }) => sum + BigInt(openFen) * BigInt(days), 0n);
  return { interestFen: part(1, times(fraction(weighed), daily)), rows };
}

export interface PayingDown {
  /** null where it does not end in the longest time */
  months: number | null;
  interestFen: number;
  paidFen: number;
  firstFen: number;
}

export interface Minimum {
  share: Fraction;
  floorFen: number;
}

/** Nothing new is bought; each month the minimum, or a sum of one's own. Days are those of the calendar. */
export function payDown(
  openFen: number,
  daily: Fraction,
  from: string,
  pay: Minimum | { eachFen: number },
): PayingDown {
  let open = openFen;
  let [interestFen, paidFen, firstFen] = [0, 0, 0];
  for (let n = 0; n < LONGEST; n++) {
    if (open === 0) return { months: n, interestFen, paidFen, firstFen };
    const days = daysBetween(addMonths(from, n), addMonths(from, n + 1));
    const interest = part(open, { n: daily.n * BigInt(days), d: daily.d });
    const owed = open + interest;
    const wanted = 'eachFen' in pay ? pay.eachFen : Math.max(part(owed, pay.share, 'up'), pay.floorFen);
    const paid = Math.min(owed, wanted);
    if (n === 0) firstFen = paid;
    interestFen += interest;
    paidFen += paid;
    open = owed - paid;
    if (open >= openFen && 'eachFen' in pay) break;
  }
  return { months: null, interestFen, paidFen, firstFen };
}
