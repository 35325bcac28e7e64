import { formatDay, formatTime } from '../../lib/i18n/format';
import { type Contact, dayMs, type Zone } from '../../lib/patterns/contact';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { RecordLinks } from './RecordLinks';

interface Props {
  day: number;
  contacts: readonly Contact[];
  zone: Zone;
  /** the time as the record has it, by record number; what was not read yet is missing */
  raw: ReadonlyMap<number, string>;
  onClose(): void;
}

const MOST = 100;

/** One day, contact by contact: the time as understood, and beside it the time as it was written. */
export function DayList({ day, contacts, zone, raw, onClose }: Props) {
  const { say, lang } = useWords();
  const name = formatDay(lang, dayMs(day), 0);
  const clock = (ms: number) => /\d{2}:\d{2}$/.exec(formatTime(lang, ms, zone(ms)))?.[0] ?? '';
  return (
    <section aria-labelledby="one-day" class="one-day">
      <h3 id="one-day">{say('day.title', { day: name })}</h3>
      {contacts.length === 0 ? (
        <p class="caption">{say('day.none')}</p>
      ) : (
        <div class="wide-table">
          <table class="plain-table">
            <caption class="out-of-sight">{name}</caption>
            <thead>
              <tr>
                <th scope="col">{say('day.time')}</th>
                <th scope="col">{say('day.raw')}</th>
                <th scope="col">{say('day.channel')}</th>
                <th scope="col">{say('day.who')}</th>
                <th scope="col">{say('day.records')}</th>
              </tr>
            </thead>
            <tbody>
              {contacts.slice(0, MOST).map((one) => (
                <tr key={`${one.seqs.join()} ${one.at} ${one.print}`}>
                  <td>{one.at === null ? '' : clock(one.at)}</td>
                  <td>{one.shown || (raw.get(one.seqs[0] ?? 0) ?? '')}</td>
                  <td>
                    {say(`patterns.channel.${one.channel}`)}
                    {one.times > 1 && ` ×${one.times}`}
                  </td>
                  <td>{[one.lender, one.number].filter(Boolean).join(' · ')}</td>
                  <td>
                    <RecordLinks seqs={one.seqs} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {contacts.length > MOST && <p class="caption">{say('day.more', { n: contacts.length - MOST })}</p>}
      <p class="do not-printed">
        <Button look="quiet" onPress={onClose}>
          {say('day.close')}
        </Button>
      </p>
    </section>
  );
}
