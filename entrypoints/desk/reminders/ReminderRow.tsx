import { Button } from '../../../components/parts/Button';
import { Chip } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { reminderName, repeatText } from '../../../components/plan/reminder-words';
import { formatCalendarDay } from '../../../lib/i18n/format';
import type { Case } from '../../../lib/plan/case';
import { KINDS, type Reminder, toggleDone } from '../../../lib/plan/clocks';
import { daysBetween } from '../../../lib/plan/days';
import { AGREED, DERIVED } from '../../../lib/plan/due';
import { changeReminder } from './at-reminders';

interface Props {
  one: Reminder;
  due: string[];
  next: string | null;
  today: string;
  cases: readonly Case[];
  onRemove(): void;
}

export function ReminderRow({ one, due, next, today, cases, onRemove }: Props) {
  const { say, lang } = useWords();
  const name = say(reminderName(one.kind));
  const of = cases.find(({ id }) => id === one.caseId);
  const days = [...due, ...(next ? [next] : [])];
  const far = (day: string) => {
    const n = daysBetween(today, day);
    return n === 0 ? say('reminders.today') : n > 0 ? say('reminders.in', { n }) : say('reminders.ago', { n: -n });
  };
  const derived = one.id.startsWith(DERIVED);
  const last = one.done.at(-1);
  return (
    <li class="card">
      <h3>
        {name}
        {one.repeat !== 'none' && KINDS[one.kind].period === null && <Chip>{say(repeatText(one.repeat))}</Chip>}
      </h3>
      {(of || one.note) && (
        <p class="caption">
          {of && <a href={`#cases/${of.id}`}>{of.lender.name || say('case.unnamed')}</a>}
          {of && one.note && ' · '}
          {one.note}
        </p>
      )}
      <ul>
        {days.map((day) => (
          <li key={day} class="site">
            <span>
              {formatCalendarDay(lang, day)} <span class="caption">{far(day)}</span>
            </span>
            {due.includes(day) && (
              <Button onPress={() => void changeReminder(one, (before) => toggleDone(before, day))}>
                {say('reminders.done')}
                <span class="out-of-sight">{`${name} ${day}`}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p class="do">
        {one.id.startsWith(AGREED) && (
          <a class="button quiet" href={`#agreement/${one.id.slice(AGREED.length)}`}>
            {say('desk.agreement')}
          </a>
        )}
        {last && (
          <Button look="quiet" onPress={() => void changeReminder(one, (before) => toggleDone(before, last))}>
            {`${say('reminders.undo')} ${formatCalendarDay(lang, last)}`}
          </Button>
        )}
        {derived ? (
          <Button look="quiet" onPress={() => void changeReminder(one, (before) => ({ ...before, off: !before.off }))}>
            {say(one.off ? 'reminders.on' : 'reminders.off')}
            <span class="out-of-sight">{name}</span>
          </Button>
        ) : (
          <Button look="quiet" onPress={onRemove}>
            {say('reminders.remove')}
            <span class="out-of-sight">{name}</span>
          </Button>
        )}
      </p>
    </li>
  );
}
