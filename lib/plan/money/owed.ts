/**
 * What is owed on a day by the contract: late interest day by day, and payments taken in an order that is named.
 *
 *   simple    late interest = principal × daily rate × days
 *   compound  the same on principal + interest that stood open when a period ended (month or quarter, counted from the
 *             first late day): L = (P + I) × r × d for each stretch, and at a period's end I takes L in
 *
 * Compounding (复利) is only reckoned where the person says that the contract has it; then its part is told apart.
 */
import { addDays, addMonths, daysBetween } from '../days';
import { type Fraction, part } from './fen';

/**
 * law: 民法典第五百六十一条, costs of enforcing, then interest, then principal, unless something else was agreed.
 * principal-first: only where the agreement says so.
 */
export type Order = 'law' | 'principal-first';

export interface Owed {
  feesFen: number;
  interestFen: number;
  principalFen: number;
}

export interface Allocated extends Owed {
  /** paid beyond all that is owed */
  overFen: number;
}

const ORDERS = {
  law: ['feesFen', 'interestFen', 'principalFen'],
  'principal-first': ['principalFen', 'feesFen', 'interestFen'],
} as const satisfies Record<Order, readonly (keyof Owed)[]>;

/** Where the parts of a payment go. */
export function allocate(paymentFen: number, owed: Owed, order: Order = 'law'): Allocated {
  const taken: Allocated = { feesFen: 0, interestFen: 0, principalFen: 0, overFen: 0 };
  let rest = paymentFen;
  for (const each of ORDERS[order]) {
    taken[each] = Math.min(rest, Math.max(0, owed[each]));
    rest -= taken[each];
  }
  return { ...taken, overFen: rest };
}

export interface Payment {
  /** YYYY-MM-DD */
  on: string;
  fen: number;
}

export interface Claim extends Owed {
  /** the first day after the missed due day */
  since: string;
  /** per day on the principal that is late */
  lateDaily: Fraction;
  payments: readonly Payment[];
  order?: Order;
  /** whether open interest bears interest itself, and at the end of which period it begins to */
  compound?: Compound;
}

export const COMPOUNDS = ['none', 'month', 'quarter'] as const;
export type Compound = (typeof COMPOUNDS)[number];
const MONTHS: Record<Exclude<Compound, 'none'>, number> = { month: 1, quarter: 3 };

export interface ClaimStep {
  on: string;
  days: number;
  /** late interest of these days */
  lateFen: number;
  /** null for the last step, the day that was asked about */
  paid: Allocated | null;
  after: Owed;
}

export interface Reckoning {
  steps: ClaimStep[];
  owed: Owed;
  totalFen: number;
  /** all late interest that arose */
  lateFen: number;
  /** how much of it is interest on interest */
  compoundFen: number;
  days: number;
  paidFen: number;
}

/** Days late on a day: the due day is the day before `since`, and each day after it counts. */
export function daysLate(since: string, on: string): number {
  return Math.max(0, daysBetween(since, on) + 1);
}

/** Rounded to the fen whenever a payment, the end of a period or the asked day comes. */
export function reckonClaim(claim: Claim, on: string): Reckoning {
  const { since, lateDaily, payments, order = 'law', compound = 'none', ...start } = claim;
  const steps: ClaimStep[] = [];
  let owed: Owed = { feesFen: start.feesFen, interestFen: start.interestFen, principalFen: start.principalFen };
  /** interest that bears interest: what was open when the last period ended, at first the one before `since` */
  let bearing = compound === 'none' ? 0 : start.interestFen;
  let counted = 0;
  let compoundFen = 0;
  const made = payments.filter((payment) => payment.on <= on).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const stops = made.map(({ on: day, fen }): Stop => ({ day, fen }));
  for (const day of periodEnds(since, on, compound)) stops.push({ day, fen: null });
  // on one day the period ends before the payment is taken, so that a payment never lowers interest of days before it
  stops.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.fen === null ? -1 : 1));
  let running = { days: 0, lateFen: 0 };
  const until = (day: string) => {
    const days = Math.max(0, daysLate(since, day) - counted);
    counted += days;
    const of = (fen: number) => part(fen, { n: lateDaily.n * BigInt(days), d: lateDaily.d });
    const lateFen = of(owed.principalFen + bearing);
    compoundFen += lateFen - of(owed.principalFen);
    owed = { ...owed, interestFen: owed.interestFen + lateFen };
    running = { days: running.days + days, lateFen: running.lateFen + lateFen };
  };
  const step = (day: string, paid: Allocated | null) => {
    steps.push({ on: day, ...running, paid, after: owed });
    running = { days: 0, lateFen: 0 };
  };
  for (const { day, fen } of stops) {
    until(day);
    if (fen === null) {
      bearing = owed.interestFen;
      continue;
    }
    const paid = allocate(fen, owed, order);
    owed = {
      feesFen: owed.feesFen - paid.feesFen,
      interestFen: owed.interestFen - paid.interestFen,
      principalFen: owed.principalFen - paid.principalFen,
    };
    bearing = Math.min(bearing, owed.interestFen);
    step(day, paid);
  }
  until(on);
  step(on, null);
  return {
    steps,
    owed,
    totalFen: owed.feesFen + owed.interestFen + owed.principalFen,
    lateFen: steps.reduce((sum, { lateFen }) => sum + lateFen, 0),
    compoundFen,
    days: counted,
    paidFen: made.reduce((sum, { fen }) => sum + fen, 0),
  };
}

interface Stop {
  day: string;
  /** null: the end of a period */
  fen: number | null;
}

/** The last days of the periods that ended before the asked day; the first late day begins the first one. */
function periodEnds(since: string, on: string, compound: Compound): string[] {
  if (compound === 'none') return [];
  const ends: string[] = [];
  for (let n = MONTHS[compound]; n <= LONGEST_MONTHS; n += MONTHS[compound]) {
    const end = addDays(addMonths(since, n), -1);
    if (end >= on) break;
    ends.push(end);
  }
  return ends;
}

/** Forty years: no claim is older. */
const LONGEST_MONTHS = 480;
