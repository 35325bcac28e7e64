/** The budget and the cases as the money room holds them. */
import { type Agreement, agreedMonthly, decodeAgreement } from '../../../lib/plan/agreement';
import { type Budget, decodeBudget, type Means, newBudget, reckon } from '../../../lib/plan/budget';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { fraction } from '../../../lib/plan/money/fen';
import { type Offers, offersFor } from '../../../lib/plan/money/offers';
import { percent, perMonth } from '../../../lib/plan/money/rate';
import { proRata } from '../../../lib/plan/money/share';
import { usePaper } from '../../own/use-paper';
import { usePapers } from '../../own/workbook';

/** There is one budget: the household's month as it is now. */
export const BUDGET_ID = 'now';

/** `except`: an agreement whose own instalments are not to be taken off. */
export function useBudget(except = '') {
  const held = usePaper<Budget>('budget', BUDGET_ID, decodeBudget, newBudget);
  const { papers } = usePapers('agreement');
  const agreements = papers?.flatMap(({ value }) => decodeAgreement(value) ?? []) ?? [];
  const agreedFen = agreedMonthly(agreements, dayIn(Date.now()), except);
  return { ...held, agreements, means: held.value && papers && reckon(held.value, agreedFen) };
}

/** Debts that still have to be talked about: open, and not settled by an agreement that holds. */
export const unsettled = (open: readonly Case[], agreements: readonly Agreement[]) =>
  open.filter((one) => !agreements.some(({ caseId, state }) => caseId === one.id && state === 'agreed'));

/** What is owed, as far as anybody has told: principal first, because what is claimed may be disputed. */
export const owedOf = (one: Case): number | null => one.principalFen ?? one.claimedFen;

export const monthlyOf = (one: Case) => perMonth((one.yearlyRate && percent(one.yearlyRate)) || fraction(0));

/** What each open debt could be offered: every lender a share by what is owed. */
export function offersOf(means: Means, open: readonly Case[]): Map<string, Offers> {
  const told = open.flatMap((one) => {
    const owedFen = owedOf(one);
    return owedFen === null || owedFen === 0 ? [] : [{ id: one.id, owedFen, one }];
  });
  const parts = proRata(Math.max(0, means.disposableFen), told);
  return new Map(
    told.flatMap(({ id, owedFen, one }) => {
      const offers = means.enough ? offersFor(means, owedFen, monthlyOf(one), parts.get(id) ?? 0) : null;
      return offers ? [[id, offers] as const] : [];
    }),
  );
}
