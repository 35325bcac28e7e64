/** Reminders that nobody has to write: the due days of open cases, and the instalments of agreements that hold. */
import { type Agreement, termsOf } from './agreement';
import type { Case } from './case';
import { newReminder, type Reminder } from './clocks';

/** What stands behind a reminder that was not written by hand: its id begins so. */
export const DERIVED = 'from:';
export const AGREED = `${DERIVED}agreement:`;

/** The reminder that is being written: every keystroke of it is stored, but it speaks only once it was added. */
export const DRAFT = 'new';

/** `kept`: stored papers, in which it was noted what was said, done or switched off. */
export function withDerived(
  kept: readonly Reminder[],
  cases: readonly Case[],
  agreements: readonly Agreement[],
  today: string,
): Reminder[] {
  const known = new Map(kept.map((one) => [one.id, one]));
  const due = cases.flatMap((one): Reminder[] => {
    if (one.closedAt !== null || one.dueDay === null) return [];
    const id = `${DERIVED}${one.id}`;
    // counted from a month with all its days, so that the 31st is not lost over a February
    const day = `2026-01-${String(one.dueDay).padStart(2, '0')}`;
    // a debt that is written down today was not due here last month
    const fresh = { ...newReminder(id, 'due'), since: today };
    return [{ ...fresh, ...known.get(id), id, kind: 'due', caseId: one.id, repeat: 'month', day, days: [] }];
  });
  const agreed = agreements.flatMap((one): Reminder[] => {
    if (one.state !== 'agreed') return [];
    const days = termsOf(one, today).instalments.flatMap(({ due, paidOn }) => (paidOn === null && due ? due : []));
    if (days.length === 0) return [];
    const id = `${AGREED}${one.id}`;
    const caseId = one.caseId || null;
    const fresh = { ...newReminder(id, 'instalment'), since: today };
    return [{ ...fresh, ...known.get(id), id, kind: 'instalment', caseId, day: '', repeat: 'none', days }];
  });
  const own = kept.filter(({ id }) => !id.startsWith(DERIVED) && id !== DRAFT);
  return [...own, ...due, ...agreed];
}
