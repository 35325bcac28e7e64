import type { Cited, Hint } from '../../lib/messages';
import { Turn } from '../parts/icons';
import { Shape } from '../parts/VerdictTag';
import { useWords } from '../parts/words';

/** One hint, closed to a line; open it says why, what it does not mean, on which clause, and one next thing. */
export function HintItem({ hint }: { hint: Hint }) {
  const { say } = useWords();
  const unsure = hint.confidence === 'low';
  return (
    <details class="hint">
      <summary>
        <span class={`ink-${unsure ? 'unsure' : hint.severity}`}>
          <Shape of={unsure ? 'unsure' : hint.severity} />
        </span>
        <span>
          {hint.title} <span class="caption">{say(`confidence.${hint.confidence}`)}</span>
        </span>
        <Turn />
      </summary>
      <div class="hint-body">
        {hint.quote && <blockquote>{hint.quote}</blockquote>}
        <p>{hint.seen}</p>
        <dl class="said">
          <dt>{say('hint.why')}</dt>
          <dd>{hint.why}</dd>
          {hint.provisions.length > 0 && <dt>{say('hint.clause')}</dt>}
          {hint.provisions.map((cited) => (
            <Clause key={cited.id} cited={cited} />
          ))}
          <dt>{say('hint.not')}</dt>
          <dd>{hint.notMeant}</dd>
          <dt>{say('hint.next')}</dt>
          <dd>{hint.next}</dd>
          <dt>{say('hint.wrong')}</dt>
          <dd>{hint.wrongWhen}</dd>
        </dl>
      </div>
    </details>
  );
}

function Clause({ cited }: { cited: Cited }) {
  const { say } = useWords();
  return (
    <dd class="clause">
      <span class="chip">{cited.tier}</span> {cited.voluntary && <span class="chip">{say('hint.voluntary')}</span>}{' '}
      {cited.name}
      <span class="caption"> {cited.inForce}</span>
      <p>{cited.says}</p>
      {cited.caveat && (
        <p class="caption">
          {say('hint.caveat')}
          {cited.caveat}
        </p>
      )}
      <p class="caption">
        {cited.source.startsWith('https://') ? (
          <a href={cited.source} target="_blank" rel="noopener noreferrer">
            {cited.sourceName ?? say('hint.source')}
          </a>
        ) : (
          cited.source
        )}{' '}
        · {say('hint.checked', { day: cited.lastChecked })}
      </p>
    </dd>
  );
}
