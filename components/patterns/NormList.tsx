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
          <details open={one.days.length <= FEW}>
            <summary>
              {say('norms.days')}
              <Turn />
            </summary>
            <ul class="norm-days">
              {one.days.slice(-MOST_DAYS).map(({ day, count, seqs }) => (
                <li key={day}>
                  {day === null
                    ? say('norms.no-day', { n: count })
                    : say('norms.day', { day: formatDay(lang, dayMs(day), 0), n: count })}{' '}
                  <RecordLinks seqs={seqs} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

const MOST_RULES = 2;
const FEW = 6;
/** a year of days; the counts above are of all */
const MOST_DAYS = 366;
