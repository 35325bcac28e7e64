/** The budget and the cases as the money room holds them. */
import { type Budget, decodeBudget, type Means, newBudget, reckon } from '../../../lib/plan/budget';
import type { Case } from '../../../lib/plan/case';
import { fraction } from '../../../lib/plan/money/fen';
import { type Offers, offersFor } from '../../../lib/plan/money/offers';
import { percent, perMonth } from '../../../lib/plan/money/rate';
import { proRata } from '../../../lib/plan/money/share';
import { usePaper } from '../../own/use-paper';

/** There is one budget: the household's month as it is now. */
export const BUDGET_ID = 'now';

export function useBudget() {
  const held = usePaper<Budget>('budget', BUDGET_ID, decodeBudget, newBudget);
  return { ...held, means: held.value && reckon(held.value) };
}

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
