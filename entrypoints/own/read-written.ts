/** What the workbook says by itself; loaded only after a page stands. */
import { standOf } from '../../lib/plan/clocks';
import { dayIn } from '../../lib/plan/days';
import type { Written } from '../../lib/plan/next';
import { writtenOf } from '../../lib/plan/written';
import { readReminders } from './reminding';
import { workbook } from './workbook';

export async function readWritten(now: number): Promise<Written & { due: number }> {
  const today = dayIn(now);
  const [cases, budgets, offers, reminders] = await Promise.all([
    workbook.list('case'),
    workbook.list('budget'),
    workbook.list('offer'),
    readReminders(workbook, today),
  ]);
  const values = (papers: readonly { value: unknown }[]) => papers.map(({ value }) => value);
  return {
    ...writtenOf(values(cases), values(budgets), offers.length),
    due: reminders.filter((one) => standOf(one, today).due.length > 0).length,
  };
}
