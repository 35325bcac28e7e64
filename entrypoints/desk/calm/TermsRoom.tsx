import { useWords } from '../../../components/parts/words';
import { TERMS } from '../../../lib/plan/terms';
import './calm.css';

/** #terms: words of the trade, each in one sentence. */
export function TermsRoom() {
  const { say } = useWords();
  return (
    <>
      <h1>{say('desk.terms')}</h1>
      <p>{say('terms.intro')}</p>
      <dl class="terms">
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{say(`term.${term}`)}</dt>
            <dd>{say(`term.${term}.say`)}</dd>
          </div>
        ))}
      </dl>
      <p class="caption">{say('terms.note')}</p>
    </>
  );
}
