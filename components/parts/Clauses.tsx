import { byId, holdsOn } from '../../lib/law/in-force';
import { Turn } from './icons';
import { useWords } from './words';

/** The clauses behind a sentence, those in force on that day; closed until asked for. */
export function Clauses({ ids, day }: { ids: readonly string[]; day: string }) {
  const { say, lang } = useWords();
  const found = ids.flatMap((id) => byId(id) ?? []).filter((provision) => holdsOn(provision, day));
  if (found.length === 0) return null;
  return (
    <details class="clauses">
      <summary>
        {say('hint.clause')}
        <Turn />
      </summary>
      <ul>
        {found.map(({ id, title, article, says, caveat, lookUp, lastChecked }) => (
          <li key={id}>
            <p>
              {title[lang]} {article?.[lang]}
            </p>
            <p class="caption">{says[lang]}</p>
            {caveat && (
              <p class="caption">
                {say('hint.caveat')}
                {caveat[lang]}
              </p>
            )}
            <p class="caption">
              <a href={lookUp.url} target="_blank" rel="noreferrer noopener">
                {lookUp.title}
              </a>{' '}
              {say('hint.checked', { day: lastChecked })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
