import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { browser } from '../../../lib/browser';
import { calendarOf } from '../../../lib/plan/calendar';
import { type Reminder, standOf } from '../../../lib/plan/clocks';
import { dayIn } from '../../../lib/plan/days';
import { mayTell } from '../../own/reminding';
import { workbook } from '../../own/workbook';
import { saveAs } from '../evidence/files';
import { setAlarm, useReminders } from './at-reminders';
import { ReminderRow } from './ReminderRow';

/** What has come, what lies ahead, and what is done; each with its way back. */
export function ReminderList() {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const held = useReminders(today);
  const [removed, setRemoved] = useState<Reminder | null>(null);
  useEffect(() => void setAlarm(), []);
  if (!held) return <p class="caption">{say('state.loading')}</p>;
  const rows = held.reminders.map((one) => ({ one, ...standOf(one, today) }));
  const due = rows.filter((row) => row.due.length > 0).sort(by(({ due }) => due[0] ?? ''));
  const ahead = rows.filter((row) => row.due.length === 0 && row.next !== null).sort(by(({ next }) => next ?? ''));
  const over = rows.filter((row) => row.due.length === 0 && row.next === null);
  const remove = async (one: Reminder) => {
    await workbook.remove('reminder', one.id);
    setRemoved(one);
    await setAlarm();
  };
  const bringBack = async (one: Reminder) => {
    await workbook.save({ sort: 'reminder', id: one.id, value: one, changedAt: Date.now() });
    setRemoved(null);
    await setAlarm();
  };
  const file = () =>
    saveAs(
      new Blob([calendarOf(held.reminders, today, Date.now(), { title: say('reminders.file.title') })], {
        type: 'text/calendar;charset=utf-8',
      }),
      `${say('reminders.file.name')}-${today}.ics`,
    );
  const list = (part: typeof rows) => (
    <ul class="reminders">
      {part.map(({ one, due, next }) => (
        <ReminderRow
          key={one.id}
          one={one}
          due={due}
          next={next}
          today={today}
          cases={held.cases}
          onRemove={() => void remove(one)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <h1>{say('desk.reminders')}</h1>
      <p>{say('reminders.intro')}</p>
      <p class="do">
        <a class="button primary" href="#reminders/new">
          {say('reminders.new')}
        </a>
      </p>
      <div role="status">
        {removed && (
          <Notice action={<Button onPress={() => void bringBack(removed)}>{say('reminders.back')}</Button>}>
            {say('reminders.removed')}
          </Notice>
        )}
      </div>
      {rows.length === 0 && <EmptyState>{say('reminders.empty')}</EmptyState>}
      {rows.length > 0 && (
        <section aria-labelledby="due">
          <h2 id="due">{say('reminders.due')}</h2>
          {due.length === 0 ? <p class="caption">{say('reminders.none-due')}</p> : list(due)}
        </section>
      )}
      {ahead.length > 0 && (
        <section aria-labelledby="ahead">
          <h2 id="ahead">{say('reminders.ahead')}</h2>
          {list(ahead)}
        </section>
      )}
      {over.length > 0 && (
        <section aria-labelledby="over">
          <h2 id="over">{say('reminders.done-list')}</h2>
          {list(over)}
        </section>
      )}
      {ahead.length + due.length > 0 && (
        <section>
          <p class="do">
            <Button onPress={file}>{say('reminders.file')}</Button>
            <span class="caption">{say('reminders.file.help')}</span>
          </p>
        </section>
      )}
      <Telling />
      <p class="caption">{say('reminders.zone')}</p>
    </>
  );
}

const by =
  <T,>(day: (row: T) => string) =>
  (a: T, b: T) =>
    day(a) < day(b) ? -1 : 1;

/** The browser's own notifications: asked for here, by a press, and not before. */
function Telling() {
  const { say } = useWords();
  const [may, setMay] = useState<boolean | 'refused' | null>(null);
  useEffect(() => void mayTell().then(setMay), []);
  const ask = async () => {
    const granted = await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
    setMay(granted || 'refused');
    if (granted) await setAlarm();
  };
  if (may === null) return null;
  return (
    <section class="form">
      {may === true ? (
        <p class="caption">{say('reminders.allowed')}</p>
      ) : (
        <p class="do">
          <Button onPress={() => void ask()}>{say('reminders.allow')}</Button>
          <span class="caption">{say(may === 'refused' ? 'reminders.refused' : 'reminders.allow.help')}</span>
        </p>
      )}
    </section>
  );
}
