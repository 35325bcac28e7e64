/** Reminders where they meet the browser: read, said once, and the next moment set. Used by the desk and the background. */
import { browser } from '../../lib/browser';
import { t } from '../../lib/i18n';
import { chooseLanguage } from '../../lib/i18n/language';
import { decodeAgreement } from '../../lib/plan/agreement';
import { decodeCase } from '../../lib/plan/case';
import { decodeReminder, nextTell, type Reminder, standOf, toTell, withTold } from '../../lib/plan/clocks';
import { dayIn } from '../../lib/plan/days';
import { DERIVED, withDerived } from '../../lib/plan/due';
import { readSettings } from '../../lib/settings';
import type { Workbook } from '../../lib/workbook/store';

export const ALARM = 'reminders';
/** Looked at again at least so often: a clock that was set, or a zone, may have moved the next moment. */
const AT_MOST = 6 * 3_600_000;

export async function readReminders(workbook: Workbook, today: string): Promise<Reminder[]> {
  const [kept, cases, agreements] = await Promise.all([
    workbook.list('reminder'),
    workbook.list('case'),
    workbook.list('agreement'),
  ]);
  return withDerived(
    kept.flatMap(({ value }) => decodeReminder(value) ?? []),
    cases.flatMap(({ value }) => decodeCase(value) ?? []),
    agreements.flatMap(({ value }) => decodeAgreement(value) ?? []),
    today,
  );
}

/** May the browser show a notification? Asked for by a button in the reminders. */
export const mayTell = () => browser.permissions.contains({ permissions: ['notifications'] }).catch(() => false);

/**
 * Says what is due and sets the alarm for what comes next. What was said is written down after it was shown: stopped in
 * between, the same single notification is shown again and replaces itself, so that nothing is lost and nothing doubled.
 */
export async function lookAtReminders(workbook: Workbook, now: number): Promise<void> {
  const today = dayIn(now);
  const reminders = await readReminders(workbook, today);
  // from when on such days count is fixed the first time they are seen
  for (const one of reminders.filter(({ id }) => id.startsWith(DERIVED)))
    await workbook.change('reminder', one.id, now, (value) => value ?? one);
  const due = toTell(reminders, today, now);
  if (due.length > 0 && (await mayTell())) {
    const waiting = reminders.filter(
      (one) => standOf(one, today).due.length > 0 || due.some(({ id }) => id === one.id),
    );
    await show(waiting.length);
    for (const { id, keys } of due)
      await workbook.change('reminder', id, now, (value) => {
        const before = decodeReminder(value);
        return before ? withTold(before, keys, now) : value;
      });
  }
  const next = nextTell(reminders, today, now);
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.min(next, now + AT_MOST) });
}

/** Neutral on a locked screen and over a shoulder: that there is something, not what. */
async function show(n: number): Promise<void> {
  const { language } = await readSettings();
  const lang = chooseLanguage(language, browser.i18n.getUILanguage());
  await browser.notifications.create(ALARM, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: t(lang, 'reminders.notify.title'),
    message: t(lang, 'reminders.notify', { n }),
  });
}
