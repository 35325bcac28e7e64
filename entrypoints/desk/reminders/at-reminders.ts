import { useMemo } from 'preact/hooks';
import { decodeAgreement } from '../../../lib/plan/agreement';
import { type Case, decodeCase } from '../../../lib/plan/case';
import { decodeReminder, type Reminder } from '../../../lib/plan/clocks';
import { withDerived } from '../../../lib/plan/due';
import { lookAtReminders } from '../../own/reminding';
import { usePapers, workbook } from '../../own/workbook';

export interface Reminders {
  reminders: Reminder[];
  cases: Case[];
}

/** All reminders with those that come from cases and agreements; null until all were read. */
export function useReminders(today: string): Reminders | null {
  const kept = usePapers('reminder').papers;
  const cases = usePapers('case').papers;
  const agreements = usePapers('agreement').papers;
  return useMemo(() => {
    if (!kept || !cases || !agreements) return null;
    const known = cases.flatMap(({ value }) => decodeCase(value) ?? []);
    return {
      cases: known,
      reminders: withDerived(
        kept.flatMap(({ value }) => decodeReminder(value) ?? []),
        known,
        agreements.flatMap(({ value }) => decodeAgreement(value) ?? []),
        today,
      ),
    };
  }, [kept, cases, agreements, today]);
}

/** Changes one, and sets the browser's alarm anew. */
export async function changeReminder(one: Reminder, how: (before: Reminder) => Reminder): Promise<void> {
  await workbook.change('reminder', one.id, Date.now(), (value) => how(decodeReminder(value) ?? one));
  await setAlarm();
}

/** What cannot be set now is set when the browser next starts. */
export const setAlarm = () => lookAtReminders(workbook, Date.now()).catch(() => undefined);
