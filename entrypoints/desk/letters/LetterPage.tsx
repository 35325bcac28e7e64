import { useEffect, useState } from 'preact/hooks';
import { CitedLaw } from '../../../components/letters/CitedLaw';
import { GiveOut } from '../../../components/letters/GiveOut';
import { fieldId, LetterFields } from '../../../components/letters/LetterFields';
import { LetterPreview } from '../../../components/letters/LetterPreview';
import { ProofList } from '../../../components/letters/ProofList';
import { Remarks } from '../../../components/letters/Remarks';
import { WishList } from '../../../components/letters/WishList';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { compose } from '../../../lib/letters/compose';
import { KINDS } from '../../../lib/letters/kinds';
import { fillFrom, standingHead } from '../../../lib/letters/letter';
import { lint } from '../../../lib/letters/lint';
import { lengthOf, plainText } from '../../../lib/letters/plain';
import type { Letter } from '../../../lib/letters/types';
import type { Case } from '../../../lib/plan/case';
import { useDisposable } from '../../own/use-disposable';
import { wayTo } from '../ways';
import { type Change, codeOf, readCase, useExhibits, useLetter } from './at-letters';
import { ClaimsPart } from './ClaimsPart';
import { useGiving } from './giving';
import { LetterAbout } from './LetterAbout';
import { PromiseNotes } from './PromiseNotes';

/** A letter being written: what is asked on the left, the letter on the right; one below the other where it is narrow. */
export function LetterPage({ id }: { id: string }) {
  const { say } = useWords();
  const { letter, unsaved, change } = useLetter(id);
  const back = (
    <p class="no-print">
      <a href="#letters">{say('letter.back')}</a>
    </p>
  );
  if (letter === null) return <p class="caption">{say('state.loading')}</p>;
  if (letter === 'none')
    return (
      <>
        {back}
        <h1>{say('desk.letters')}</h1>
        <EmptyState>{say('letter.gone')}</EmptyState>
      </>
    );
  return (
    <>
      {back}
      <Writing letter={letter} unsaved={unsaved} change={change} />
    </>
  );
}

function Writing({ letter, unsaved, change }: { letter: Letter; unsaved: boolean; change: Change }) {
  const { say, lang } = useWords();
  const kind = KINDS[letter.kind];
  const [debt, setDebt] = useState<Case | null>(null);
  const { exhibits, head, ready, offer } = useExhibits(
    letter.claims.flatMap((claim) => claim.evidence),
    letter.language,
  );
  const disposableFen = useDisposable();
  useEffect(() => {
    readCase(letter.caseId).then(setDebt, () => setDebt(null));
  }, [letter.caseId]);

  const code = standingHead(letter)?.code ?? codeOf(head);
  const composed = compose(letter, { exhibits, debt, headCode: code });
  const text = plainText(composed, letter.language);
  const remarks = lint(letter, { disposableFen });
  const giving = useGiving({ letter, composed, text, head, change });
  if (!ready) return <p class="caption">{say('state.loading')}</p>;
  return (
    <>
      <h1 class="no-print">{kind.title[lang]}</h1>
      <div class="writing">
        <div class="form no-print">
          <p class="caption" role="status">
            {unsaved ? say('letter.unsaved') : say('letter.saved')}
          </p>
          <LetterAbout
            letter={letter}
            onCase={(id) =>
              void readCase(id).then((found) => change((one) => fillFrom({ ...one, caseId: id }, found, null)))
            }
            onLanguage={(language) => change((one) => ({ ...one, language }))}
            onDay={(day) => change((one) => ({ ...one, day }))}
          />
          <section class="form" aria-labelledby="facts">
            <h2 id="facts">{say('letter.facts')}</h2>
            <LetterFields
              kind={kind}
              fields={letter.fields}
              onType={(field, typed) => change((one) => ({ ...one, fields: { ...one.fields, [field]: typed } }))}
            />
            {kind.id === 'proposal' && <ProofList />}
          </section>
          {kind.claims && (
            <ClaimsPart
              letter={letter}
              exhibits={exhibits}
              unproven={composed.unproven}
              change={change}
              onChosen={offer}
            />
          )}
          {kind.wishes.length > 0 && (
            <section aria-labelledby="wishes">
              <h2 id="wishes">{say('letter.wishes')}</h2>
              <WishList
                kind={kind}
                chosen={letter.wishes}
                onChoose={(wish, on) =>
                  change((one) => ({
                    ...one,
                    wishes: on ? [...one.wishes, wish] : one.wishes.filter((each) => each !== wish),
                  }))
                }
              />
            </section>
          )}
        </div>
        <div class="form sheet">
          <h2 class="no-print">{say('letter.preview')}</h2>
          <LetterPreview
            composed={composed}
            language={letter.language}
            onGap={(field) => document.getElementById(fieldId(field))?.focus()}
          />
          <GiveOut
            composed={composed}
            length={lengthOf(text)}
            busy={giving.busy}
            onDocument={giving.document}
            onPrint={giving.print}
            onCopy={giving.copy}
          />
          <div role="status" class="no-print">
            {giving.told.map((words) => (
              <Notice key={words}>{words}</Notice>
            ))}
          </div>
          <section class="form no-print" aria-labelledby="remarks">
            <h2 id="remarks">{say('letter.remarks')}</h2>
            <PromiseNotes letter={letter} disposableFen={disposableFen} change={change} />
            <Remarks remarks={remarks} claims={letter.claims} />
          </section>
          <CitedLaw ids={composed.cited} />
          <section class="card no-print">
            <h2>{say('letter.does-not')}</h2>
            <p>{kind.doesNot[lang]}</p>
          </section>
          <Notice
            action={
              wayTo('new') && (
                <a class="button" href="#new">
                  {say('letter.sent')}
                </a>
              )
            }
          >
            {kind.after[lang]}
          </Notice>
        </div>
      </div>
    </>
  );
}
