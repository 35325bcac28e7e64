/**
 * Before another loan is taken: what its instalment leaves of the month, now, in the leanest month, and when income
 * falls. Nothing is advised; the three figures stand beside each other.
 */
import type { Means } from '../budget';
import { type CostField, type CostForm, costOf } from './cost-form';
import { fraction, part } from './fen';
import type { Texts } from './fields';

/** By how much income may fall, in percent: a bad month, and a job lost by one of two. */
export const FALLS = [20, 50] as const;

export interface Strain {
  /** what is left each month; below nought where it does not add up */
  nowFen: number;
  afterFen: number;
  /** in the leanest of the months typed; null where income is even */
  leanFen: number | null;
  falls: { percent: number; leftFen: number }[];
}

export function strainOf(means: Means, eachFen: number): Strain {
  const afterFen = means.disposableFen - eachFen;
  return {
    nowFen: means.disposableFen,
    afterFen,
    leanFen: means.leanFen === null ? null : means.leanFen - eachFen,
    falls: FALLS.map((percent) => ({
      percent,
      leftFen: afterFen - part(means.incomeFen, fraction(percent, 100), 'up'),
    })),
  };
}

/** Questions about the loan itself; a yes is a reason to wait, and says why. */
export const LOAN_QUESTIONS = ['old-debt', 'fee-first', 'not-listed', 'no-sheet', 'not-mine'] as const;
export type LoanQuestion = (typeof LOAN_QUESTIONS)[number];

/** The dearest month of the loan as typed; null while that is not known. */
export function dearestOf(form: CostForm): number | null {
  const { payments } = costOf(form);
  return payments.length === 0 ? null : Math.max(...payments);
}

/** `kind`: of the lender, as in a case */
export type LoanForm = Texts<CostField | 'kind'>;

export const newLoan = (): LoanForm => ({
  received: '',
  receivedOn: '',
  each: '',
  times: '',
  list: '',
  lpr: '',
  kind: 'unknown',
});
