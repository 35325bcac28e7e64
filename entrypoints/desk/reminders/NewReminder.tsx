import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Choice } from '../../../components/parts/Choice';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { TypedField } from '../../../components/parts/TypedField';
import { useWords } from '../../../components/parts/words';
import { CaseChoice } from '../../../components/plan/CaseChoice';
import { reminderHelp, reminderName, repeatText } from '../../../components/plan/reminder-words';
import { formatCalendarDay } from '../../../lib/i18n/format';
import {
  daysOf,
  decodeReminder,
  KIND_NAMES,
  KINDS,
  type Kind,
  newReminder,
  PERIODS,
  REPEATS,
  type Reminder,
} from '../../../lib/plan/clocks';
import { dayIn, isDay } from '../../../lib/plan/days';
import { DRAFT } from '../../../lib/plan/due';
import { workbook } from '../../own/workbook';
import { useReminders } from './at-reminders';

/** A court paper's own day, or the day it came where the law counts from that. */
const COURT: Record<string, Kind> = { order: 'window', summons: 'hearing' };

/** Hours at which a reminder may come: not in the night. */
const HOURS = Array.from({ length: 16 }, (_, n) => n + 7);

/** What the address asks for: nothing, a case, or a day from a court paper. */
function asked(about: string): Partial<Reminder> {
  const [court, paper = '', day = ''] = about.split(':');
  if (court !== 'court') return about === '' ? {} : { caseId: about };
  const kind = COURT[paper] ?? 'window';
  return { kind, repeat: KINDS[kind].repeat, ...(isDay(day) && { day }) };
}

/** A reminder while it is written; every change is kept, and it begins to count when it is added. */
export function NewReminder({ about }: { about: string }) {
  const { say, lang } = useWords();
  const today = dayIn(Date.now());
  const cases = useReminders(today)?.cases.filter((one) => one.closedAt === null) ?? [];
  const [form, setForm] = useState<Reminder | null>(null);
  const [told, setTold] = useState(false);
  useEffect(() => {
    workbook.read('reminder', DRAFT).then(
      (paper) => setForm({ ...(decodeReminder(paper?.value) ?? newReminder(DRAFT)), ...asked(about) }),
      () => setForm({ ...newReminder(DRAFT), ...asked(about) }),
    );
  }, [about]);
  if (!form) return <p class="caption">{say('state.loading')}</p>;
  const change = (part: Partial<Reminder>) => {
    const next = { ...form, ...part };
    setForm(next);
    setTold(false);
    void workbook.save({ sort: 'reminder', id: DRAFT, value: next, changedAt: Date.now() });
  };
  const add = async () => {
    if (form.day === '') return setTold(true);
    const id = crypto.randomUUID().slice(0, 8);
    await workbook.save({ sort: 'reminder', id, value: { ...form, id }, changedAt: Date.now() });
    await workbook.remove('reminder', DRAFT);
    // the list sets the alarm
    location.hash = 'reminders';
  };
  const { period, leads } = KINDS[form.kind];
  const help = reminderHelp(form.kind);
  const days = daysOf(form, today, 3);
  const ahead = leads.filter((lead) => lead > 0);
  return (
    <>
      <p>
        <a href="#reminders">{say('reminder.back')}</a>
      </p>
      <h1>{say('reminder.title')}</h1>
      <div class="form">
        <div class="pair">
          <Choice
            id="reminder-kind"
            label={say('reminder.kind')}
            value={form.kind}
            options={KIND_NAMES.map((each) => [each, say(reminderName(each))])}
            onChoose={(kind) => change({ kind, repeat: KINDS[kind].repeat })}
          />
          <TypedField
            id="reminder-day"
            kind="date"
            label={say(period ? 'reminder.day.period' : 'reminder.day')}
            value={form.day}
            odd={told ? say('reminder.no-day') : null}
            onType={(day) => change({ day })}
          />
          {!period && (
            <Choice
              id="reminder-repeat"
              label={say('reminder.repeat')}
              value={form.repeat}
              options={REPEATS.map((each) => [each, say(repeatText(each))])}
              onChoose={(repeat) => change({ repeat })}
            />
          )}
          <Choice
            id="reminder-hour"
            label={say('reminder.hour')}
            value={String(form.hour)}
            options={HOURS.map((hour) => [String(hour), say('reminder.hour.value', { n: hour })])}
            onChoose={(hour) => change({ hour: Number(hour) })}
          />
          {cases.length > 0 && (
            <CaseChoice
              id="reminder-case"
              label={say('reminder.case')}
              none={say('reminder.case.none')}
              value={form.caseId}
              cases={cases}
              onChoose={(caseId) => change({ caseId })}
            />
          )}
          <TypedField
            id="reminder-note"
            label={say('reminder.note')}
            value={form.note}
            onType={(note) => change({ note })}
          />
        </div>
        {help && <p>{say(help)}</p>}
        {period && <Clauses ids={[PERIODS[period].clause]} day={today} />}
        {days.length > 0 && (
          <p role="status">
            {say('reminder.days', { days: days.map((day) => formatCalendarDay(lang, day)).join(say('notes.and')) })}{' '}
            {ahead.length > 0 && say('reminder.leads', { days: ahead.join(say('notes.and')) })}
          </p>
        )}
        <div role="status">{told && <Notice>{say('reminder.no-day')}</Notice>}</div>
        <p class="do">
          <Button look="primary" onPress={() => void add()}>
            {say('reminder.add')}
          </Button>
        </p>
      </div>
    </>
  );
}
