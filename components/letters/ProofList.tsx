import { Fragment } from 'preact';
import { CAUSES } from '../../lib/letters/proofs';
import { useWords } from '../parts/words';

/** Which papers usually show a hardship; to look up, nothing to tick off. */
export function ProofList() {
  const { say, lang } = useWords();
  return (
    <details>
      <summary>{say('letter.proofs')}</summary>
      <p class="caption">{say('letter.proofs.help')}</p>
      <dl class="facts">
        {CAUSES.map(({ id, name, papers }) => (
          <Fragment key={id}>
            <dt>{name[lang]}</dt>
            <dd>{papers.map((one) => one[lang]).join(lang === 'en' ? '; ' : '；')}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
