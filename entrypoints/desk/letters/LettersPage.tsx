import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { formatLocalTime } from '../../../lib/i18n/format';
import { KINDS } from '../../../lib/letters/kinds';
import { SCRIPT_IDS, SCRIPTS } from '../../../lib/letters/scripts';
import { LETTER_KINDS, type Letter } from '../../../lib/letters/types';
import { workbook } from '../../own/workbook';
import { wayTo } from '../ways';
import { readCase, useLetters } from './at-letters';

/** What was written, what can be written, and what can be said on the phone. */
export function LettersPage({ caseId }: { caseId: string | null }) {
  const { say, lang } = useWords();
  const [lender, setLender] = useState('');
  useEffect(() => {
    readCase(caseId).then(
      (known) => setLender(known?.lender.name ?? ''),
      () => setLender(''),
    );
  }, [caseId]);
  const rest = caseId === null ? '' : `/${caseId}`;
  return (
    <>
      <h1>{say('desk.letters')}</h1>
      <p>{say('letters.intro')}</p>
      {wayTo('turn') && (
        <p class="do">
          <a class="button" href={`#turn/pack${rest}`}>
            {say('letters.pack')}
          </a>
          <span class="caption">{say('letters.pack.help')}</span>
        </p>
      )}
      <Mine />
      <section aria-labelledby="letters-new">
        <h2 id="letters-new">{say('letters.new')}</h2>
        {lender && <p class="caption">{say('letters.for-case', { name: lender })}</p>}
        <ul class="kinds">
          {LETTER_KINDS.map((id) => (
            <li key={id}>
              <a href={`#letters/new-${id}${rest}`}>{KINDS[id].title[lang]}</a>
              <span class="caption">{KINDS[id].does[lang]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="letters-calls">
        <h2 id="letters-calls">{say('letters.calls')}</h2>
        <ul class="kinds">
          {SCRIPT_IDS.map((id) => (
            <li key={id}>
              <a href={`#letters/call-${id}${rest}`}>{SCRIPTS[id].title[lang]}</a>
              <span class="caption">{SCRIPTS[id].before[lang]}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Mine() {
  const { say, lang } = useWords();
  const { letters, failed } = useLetters();
  const [removed, setRemoved] = useState<Letter | null>(null);
  const remove = (letter: Letter) => void workbook.remove('letter', letter.id).then(() => setRemoved(letter));
  const undo = () => {
    if (removed === null) return;
    void workbook
      .save({ sort: 'letter', id: removed.id, value: removed, changedAt: Date.now() })
      .then(() => setRemoved(null));
  };
  return (
    <section aria-labelledby="letters-mine">
      <h2 id="letters-mine">{say('letters.mine')}</h2>
      <div role="status">
        {removed && (
          <Notice action={<Button onPress={undo}>{say('letters.undo')}</Button>}>{say('letters.removed')}</Notice>
        )}
      </div>
      {failed && <Notice>{say('state.failed')}</Notice>}
      {letters?.length === 0 && <EmptyState>{say('letters.mine.none')}</EmptyState>}
      <ul>
        {letters?.map(({ letter, changedAt }) => (
          <li key={letter.id} class="site">
            <span>
              <a href={`#letters/${letter.id}`}>{KINDS[letter.kind].title[lang]}</a>
              <span class="caption mine">
                {[letter.fields.institution, say('letters.changed', { time: formatLocalTime(lang, changedAt) })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <Button look="quiet" onPress={() => remove(letter)}>
              {say('letters.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
