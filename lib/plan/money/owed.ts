/** What is owed on a day by the contract: late interest day by day, and payments taken in an order that is named. */
import { daysBetween } from '../days';
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
}

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
  days: number;
  paidFen: number;
}

/** Days late on a day: the due day is the day before `since`, and each day after it counts. */
export function daysLate(since: string, on: string): number {
  return Math.max(0, daysBetween(since, on) + 1);
}

/** Late interest is simple, on the principal, and rounded to the fen whenever a payment or the asked day comes. */
export function reckonClaim({ since, lateDaily, payments, order = 'law', ...start }: Claim, on: string): Reckoning {
  const steps: ClaimStep[] = [];
  let owed: Owed = { feesFen: start.feesFen, interestFen: start.interestFen, principalFen: start.principalFen };
  let counted = 0;
  const until = (day: string) => {
    const days = Math.max(0, daysLate(since, day) - counted);
    counted += days;
    const lateFen = part(owed.principalFen, { n: lateDaily.n * BigInt(days), d: lateDaily.d });
    owed = { ...owed, interestFen: owed.interestFen + lateFen };
    return { days, lateFen };
  };
  const made = payments.filter((payment) => payment.on <= on).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const { on: day, fen } of made) {
    const late = until(day);
    const paid = allocate(fen, owed, order);
    owed = {
      feesFen: owed.feesFen - paid.feesFen,
      interestFen: owed.interestFen - paid.interestFen,
      principalFen: owed.principalFen - paid.principalFen,
    };
    steps.push({ on: day, ...late, paid, after: owed });
  }
  steps.push({ on, ...until(on), paid: null, after: owed });
  return {
    steps,
    owed,
    totalFen: owed.feesFen + owed.interestFen + owed.principalFen,
    lateFen: steps.reduce((sum, step) => sum + step.lateFen, 0),
    days: counted,
    paidFen: made.reduce((sum, { fen }) => sum + fen, 0),
  };
}
