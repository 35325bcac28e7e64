/** Reminders that nobody has to write: the due days of open cases, and agreed instalments. */
import type { Case } from './case';
import { newReminder, type Reminder } from './clocks';

/** What stands behind a reminder that was not written by hand: its id begins so. */
export const DERIVED = 'from:';

/** `kept`: stored papers, in which it was noted what was said, done or switched off. */
export function withDerived(kept: readonly Reminder[], cases: readonly Case[], today: string): Reminder[] {
  const known = new Map(kept.map((one) => [one.id, one]));
  const derived = cases.flatMap((one) => {
    if (one.closedAt !== null || one.dueDay === null) return [];
    const id = `${DERIVED}${one.id}`;
    const before = known.get(id);
    // counted from a month with all its days, so that the 31st is not lost over a February
    const day = `2026-01-${String(one.dueDay).padStart(2, '0')}`;
    // a debt that is written down today was not due here last month
    const fresh = { ...newReminder(id, 'due'), caseId: one.id, since: today };
    return [{ ...fresh, ...before, id, kind: 'due' as const, caseId: one.id, repeat: 'month' as const, day }];
  });
  const own = kept.filter(({ id }) => !id.startsWith(DERIVED) && id !== DRAFT);
  return [...own, ...derived];
}

/** The reminder that is being written: every keystroke of it is stored, but it speaks only once it was added. */
export const DRAFT = 'new';
