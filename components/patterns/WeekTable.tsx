import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/format';
import { CHANNELS, dayMs } from '../../lib/patterns/contact';
import type { Counted } from '../../lib/patterns/count';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';

const STEP = 12;

/** Week by week, newest first, a column for each way of contact that occurs. */
export function WeekTable({ weeks, channels }: Pick<Counted, 'weeks' | 'channels'>) {
  const { say, lang } = useWords();
  const [shown, setShown] = useState(STEP);
  const lanes = CHANNELS.filter((_, lane) => (channels[lane] ?? 0) > 0);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable */}
      <section class="wide-table" tabIndex={0} aria-label={`${say('weeks.title')} · ${say('hours.table')}`}>
        <table class="plain-table">
          <caption class="out-of-sight">{say('weeks.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('weeks.week')}</th>
              {lanes.map((channel) => (
                <th key={channel} scope="col">
                  {say(`patterns.channel.${channel}`)}
                </th>
              ))}
              <th scope="col">{say('weeks.total')}</th>
              <th scope="col">{say('weeks.night')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.slice(0, shown).map((week) => (
              <tr key={week.monday}>
                <th scope="row">{formatDay(lang, dayMs(week.monday), 0)}</th>
                {lanes.map((channel) => (
                  <td key={channel}>{week.channels[CHANNELS.indexOf(channel)]}</td>
                ))}
                <td>{week.total}</td>
                <td>{week.night}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {weeks.length > shown && (
        <p class="do not-printed">
          <Button look="quiet" onPress={() => setShown(shown + 2 * STEP)}>
            {say('weeks.more')}
          </Button>
        </p>
      )}
    </>
  );
}
