/** A repayment plan as it is typed, and the schedule that follows from it. */
import { monthsOf } from '../budget';
import type { Case } from '../case';
import { addMonths, isDay, nextMonthDay } from '../days';
import { costByMonths, type YearlyCost } from './cost';
import { type Fraction, fenOf, fenText, fraction } from './fen';
import { isEmpty, type Odd, type Texts, wholeFrom } from './fields';
import { percent, perMonth } from './rate';
import { customSchedule, LONGEST, type Schedule, type Shape, scheduleOf } from './schedule';

export const SHAPES = ['level', 'even', 'interest-only', 'own'] as const satisfies readonly (Shape | 'own')[];
export const WAITING = ['none', 'monthly', 'later'] as const;
export type PlanField = 'amount' | 'rate' | 'shape' | 'months' | 'own' | 'deferMonths' | 'deferInterest' | 'first';
export type PlanForm = Texts<PlanField>;

export const newPlan = (one: Case, today: string): PlanForm => {
  const owed = one.principalFen ?? one.claimedFen;
  return {
    amount: owed === null ? '' : fenText(owed),
    rate: one.yearlyRate ?? '',
    shape: 'level',
    months: '12',
    own: '',
    deferMonths: '0',
    deferInterest: 'none',
    first:
      one.dueDay === null
        ? addMonths(today, 1)
        : nextMonthDay(addMonths(today, 1).slice(0, 8).concat('01'), one.dueDay),
  };
};

export interface Plan {
  odd: Partial<Record<PlanField, Odd>>;
  shape: Shape | 'own';
  principalFen: number | null;
  monthly: Fraction;
  schedule: Schedule | null;
  /** the dearest month */
  mostFen: number;
  /** the usual month of level payments, before the last one settles what rounding left */
  usualFen: number;
  /** of the payments against the sum that is spread */
  cost: YearlyCost | null;
}

export function planOf(form: PlanForm): Plan {
  const shape = SHAPES.find((each) => each === form.shape) ?? 'level';
  const odd: Plan['odd'] = {};
  const principalFen = isEmpty(form.amount) ? null : fenOf(form.amount);
  if (principalFen === null && !isEmpty(form.amount)) odd.amount = 'amount';
  const yearly = isEmpty(form.rate) ? fraction(0) : percent(form.rate);
  if (yearly === null) odd.rate = 'rate';
  const months = wholeFrom(form.months, LONGEST);
  if (shape !== 'own' && (months === null || months < 1)) odd.months = 'count';
  const put = isEmpty(form.deferMonths) ? 0 : wholeFrom(form.deferMonths, 60);
  if (put === null) odd.deferMonths = 'count';
  const own = isEmpty(form.own) ? null : monthsOf(form.own);
  if (shape === 'own' && own === null && !isEmpty(form.own)) odd.own = 'list';
  const first = isDay(form.first) ? form.first : null;
  if (first === null && !isEmpty(form.first)) odd.first = 'day';
  const monthly = perMonth(yearly ?? fraction(0));
  const interest = WAITING.find((each) => each === form.deferInterest) ?? 'none';
  const ready = principalFen !== null && principalFen > 0 && yearly !== null;
  const schedule = !ready
    ? null
    : shape === 'own'
      ? own && customSchedule(principalFen, monthly, own, first)
      : months !== null && months > 0 && put !== null
        ? scheduleOf({ principalFen, monthly, months, shape, deferral: { months: put, interest }, first })
        : null;
  const payments = schedule?.rows.map(({ paymentFen }) => paymentFen) ?? [];
  return {
    odd,
    shape,
    principalFen,
    monthly,
    schedule,
    mostFen: Math.max(0, ...payments),
    usualFen: schedule?.rows.find(({ principalFen: part }) => part > 0)?.paymentFen ?? 0,
    cost: schedule && principalFen !== null && schedule.openFen === 0 ? costByMonths(principalFen, payments) : null,
  };
}
