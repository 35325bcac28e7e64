import { useMemo } from 'preact/hooks';
import { agreedMonthly, decodeAgreement } from '../../lib/plan/agreement';
import { disposableOf } from '../../lib/plan/budget';
import { dayIn } from '../../lib/plan/days';
import { usePapers } from './workbook';

/** What can still be promised each month: the budget's rest, less what agreements already take. Null without a budget. */
export function useDisposable(): number | null {
  const { papers: budgets } = usePapers('budget');
  const { papers: agreements } = usePapers('agreement');
  return useMemo(() => {
    const agreed = agreements?.flatMap(({ value }) => decodeAgreement(value) ?? []) ?? [];
    return disposableOf(budgets?.[0]?.value, agreedMonthly(agreed, dayIn(Date.now())));
  }, [budgets, agreements]);
}
