/**
 * Schedules to the fen. Interest of each month is what is still owed × the monthly rate, rounded half up; the last
 * instalment settles what rounding left, so that principal parts add up to the principal exactly.
 *
 *   level          等额本息  payment = P·i·(1+i)^n ÷ ((1+i)^n − 1), reckoned exactly and rounded once
 *   even           等额本金  P ÷ n each month, and the interest of what is left
 *   interest-only  先息后本  interest each month, everything at the end
 */
import { addMonths } from '../days';
import { type Fraction, fraction, part, sumOf, whole } from './fen';

export interface Row {
  /** 1 … */
  n: number;
  /** YYYY-MM-DD; null where no first day is known */
  due: string | null;
  paymentFen: number;
  principalFen: number;
  interestFen: number;
  /** principal still owed after it */
  remainingFen: number;
}

export interface Schedule {
  rows: Row[];
  paidFen: number;
  principalFen: number;
  interestFen: number;
  /** principal and interest that the payments do not cover; only custom payments leave any */
  openFen: number;
}

export type Shape = 'level' | 'even' | 'interest-only';

/** Months in which nothing of the principal is due. */
export interface Deferral {
  months: number;
  /** none: the lender agrees to charge nothing; monthly: interest is paid; later: it is spread over the rest, without interest on it */
  interest: 'none' | 'monthly' | 'later';
}

export interface Terms {
  principalFen: number;
  /** per month, 1 % = 1/100 */
  monthly: Fraction;
  /** instalments after the deferral */
  months: number;
  shape: Shape;
  deferral?: Deferral;
  /** day of the first instalment, or of the first month of the deferral */
  first?: string | null;
}

export const LONGEST = 480;

/** The level payment, before the last one settles the rest. */
export function levelPayment(principalFen: number, monthly: Fraction, months: number): number {
  if (monthly.n === 0n) return whole(fraction(principalFen, months));
  const { n, d } = lowest(monthly);
  const up = (d + n) ** BigInt(months);
  return whole({ n: BigInt(principalFen) * n * up, d: d * (up - d ** BigInt(months)) });
}

export function scheduleOf(terms: Terms): Schedule {
  const { principalFen, monthly, shape, deferral, first = null } = terms;
  const months = Math.min(LONGEST, Math.max(1, Math.floor(terms.months)));
  const put = deferral ? Math.min(LONGEST, Math.max(0, Math.floor(deferral.months))) : 0;
  const level = levelPayment(principalFen, monthly, months);
  const each = whole(fraction(principalFen, months));
  const interestOf = (owed: number) => part(owed, monthly);
  const rows: Row[] = [];
  let owed = principalFen;
  const add = (principal: number, interest: number) => {
    owed -= principal;
    rows.push({
      n: rows.length + 1,
      due: first === null ? null : addMonths(first, rows.length),
      paymentFen: principal + interest,
      principalFen: principal,
      interestFen: interest,
      remainingFen: owed,
    });
  };
  const waiting = deferral?.interest === 'none' ? 0 : interestOf(principalFen);
  for (let i = 0; i < put; i++) add(0, deferral?.interest === 'monthly' ? waiting : 0);
  const later = deferral?.interest === 'later' ? shares(waiting * put, months) : [];
  for (let i = 0; i < months; i++) {
    const interest = interestOf(owed);
    const wanted = shape === 'level' ? level - interest : shape === 'even' ? each : 0;
    const last = i === months - 1;
    add(last ? owed : Math.min(owed, Math.max(0, wanted)), interest + (later[i] ?? 0));
  }
  return total(rows, 0);
}

/** Payments as somebody offers them: interest first, then principal; unpaid interest waits without interest on it. */
export function customSchedule(
  principalFen: number,
  monthly: Fraction,
  payments: readonly number[],
  first: string | null = null,
): Schedule {
  const rows: Row[] = [];
  let owed = principalFen;
  let waiting = 0;
  for (const [i, payment] of payments.entries()) {
    waiting += part(owed, monthly);
    const interest = Math.min(payment, waiting);
    const principal = Math.min(payment - interest, owed);
    waiting -= interest;
    owed -= principal;
    rows.push({
      n: i + 1,
      due: first === null ? null : addMonths(first, i),
      paymentFen: principal + interest,
      principalFen: principal,
      interestFen: interest,
      remainingFen: owed,
    });
  }
  return total(rows, owed + waiting);
}

/** How many months a monthly sum takes; null where it does not get there in the longest time. */
export function monthsFor(principalFen: number, monthly: Fraction, paymentFen: number): number | null {
  let owed = principalFen;
  for (let n = 0; n <= LONGEST; n++) {
    if (owed <= 0) return n;
    const left = owed + part(owed, monthly) - paymentFen;
    if (left >= owed) return null;
    owed = left;
  }
  return null;
}

/** A sum in equal whole parts; the first ones carry what does not divide. */
export function shares(fen: number, count: number): number[] {
  const each = Math.floor(fen / count);
  const more = fen - each * count;
  return Array.from({ length: count }, (_, i) => each + (i < more ? 1 : 0));
}

function total(rows: Row[], openFen: number): Schedule {
  const sum = (of: (row: Row) => number) => sumOf(rows.map(of));
  return {
    rows,
    paidFen: sum((row) => row.paymentFen),
    principalFen: sum((row) => row.principalFen),
    interestFen: sum((row) => row.interestFen),
    openFen,
  };
}

function lowest({ n, d }: Fraction): Fraction {
  let [a, b] = [n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? { n: n / a, d: d / a } : { n, d };
}
