import { useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { FreeHelp } from '../../../components/turn/FreeHelp';
import { newReminder } from '../../../lib/plan/clocks';
import { addDays, dayIn } from '../../../lib/plan/days';
import { workbook } from '../../own/workbook';
import { setAlarm } from '../reminders/at-reminders';
import type { RoomProps } from '../rooms';
import { TellPage } from './TellPage';
import './calm.css';

/** #calm, and #calm/tell: words for somebody one trusts. */
export function CalmRoom({ path: [first] }: RoomProps) {
  return first === 'tell' ? <TellPage /> : <CalmPage />;
}

function CalmPage() {
  const { say } = useWords();
  const [later, setLater] = useState(false);
  const tomorrow = async () => {
    // once a day is enough, however often it is pressed
    const day = addDays(dayIn(Date.now()), 1);
    const id = `later-${day}`;
    await workbook.save({ sort: 'reminder', id, value: { ...newReminder(id), day }, changedAt: Date.now() });
    await setAlarm();
    setLater(true);
  };
  return (
    <>
      <h1>{say('desk.calm')}</h1>
      <p class="lead">{say('calm.reply')}</p>
      <p class="do">
        <Button look="primary" disabled={later} onPress={() => void tomorrow()}>
          {say('calm.later')}
        </Button>
        <a class="button" href="#calm/tell">
          {say('calm.tell')}
        </a>
        <a class="button" href="#rehearse">
          {say('calm.practise')}
        </a>
      </p>
      <section class="card form" aria-label={say('calm.except')}>
        <p>{say('calm.except')}</p>
        <p class="do">
          <a class="button" href="tel:110">
            {say('calm.danger')}
          </a>
          <a class="button" href="#lists/phish">
            {say('calm.money')}
          </a>
          <a class="button" href="#lists/court">
            {say('calm.court')}
          </a>
        </p>
      </section>
      <div role="status">{later && <Notice>{say('calm.later.done')}</Notice>}</div>
      <section aria-labelledby="calm-now">
        <h2 id="calm-now">{say('calm.now')}</h2>
        <ul class="plain">
          {([1, 2, 3, 4] as const).map((n) => (
            <li key={n}>{say(`calm.now.${n}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="calm-people">
        <h2 id="calm-people">{say('calm.people')}</h2>
        <FreeHelp ids={['12356', '110', '12348']} />
      </section>
      <section>
        <p class="caption">
          {say('calm.lens')} <a href="#settings">{say('calm.lens.go')}</a>
        </p>
      </section>
    </>
  );
}
