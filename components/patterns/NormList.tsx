import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/format';
import { byId } from '../../lib/law/in-force';
import { nameOf, TIER_NAMES } from '../../lib/law/names';
import { dayMs } from '../../lib/patterns/contact';
import type { Found } from '../../lib/patterns/norms';
import { Turn } from '../parts/icons';
import { useWords } from '../parts/words';
import { RecordLinks } from './RecordLinks';

/** What a norm speaks about, with its weight said beside its name, the days, and the records that show it. */
export function NormList({ found }: { found: readonly Found[] }) {
  const { say, lang } = useWords();
  if (found.length === 0) return <p>{say('norms.none')}</p>;
  return (
    <ul class="norms">
      {found.map((one) => (
        <li key={`${one.point} ${one.provisions.join()}`} class="card">
          <h3>{say(`norms.${one.point}`, { n: one.count })}</h3>
          <p>{say(`norms.${one.point}.say`)}</p>
          {one.provisions.length === 0 && <p class="caption">{say('norms.then')}</p>}
          {one.provisions.slice(0, MOST_RULES).map((id) => {
            const provision = byId(id);
            return (
              provision && (
                <div key={id} class="norm">
                  <p>
                    <strong>{nameOf(provision, lang)}</strong>{' '}
                    <span class="chip">{TIER_NAMES[provision.tier][lang]}</span>
                  </p>
                  <p class="caption">{provision.says[lang]}</p>
                  {provision.caveat && <p class="caption">{provision.caveat[lang]}</p>}
                </div>
              )
            );
          })}
          <Days days={one.days} />
        </li>
      ))}
    </ul>
  );
}

/** Few days stand open; many are drawn only when somebody looks. */
function Days({ days }: Pick<Found, 'days'>) {
  const { say, lang } = useWords();
  const [open, setOpen] = useState(days.length <= FEW);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('norms.days')}
        <Turn />
      </summary>
      {open && (
        <ul class="norm-days">
          {days.slice(-MOST_DAYS).map(({ day, count, seqs }) => (
            <li key={day}>
              {day === null
                ? say('norms.no-day', { n: count })
                : say('norms.day', { day: formatDay(lang, dayMs(day), 0), n: count })}{' '}
              <RecordLinks seqs={seqs} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

const MOST_RULES = 2;
const FEW = 6;
/** a year of days; the counts above are of all */
const MOST_DAYS = 366;
