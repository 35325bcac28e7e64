import { useEffect, useRef, useState } from 'preact/hooks';
import { ClaimList } from '../../../components/letters/ClaimList';
import { GiveOut } from '../../../components/letters/GiveOut';
import { fieldId, LetterFields } from '../../../components/letters/LetterFields';
import { LetterPreview } from '../../../components/letters/LetterPreview';
import { Remarks } from '../../../components/letters/Remarks';
import { WishList } from '../../../components/letters/WishList';
import { Button } from '../../../components/parts/Button';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { LogRow } from '../../../lib/evidence/record';
import { placed } from '../../../lib/letters/claims';
import { claimOf, compose } from '../../../lib/letters/compose';
import { KINDS } from '../../../lib/letters/kinds';
import { fillFrom, standingHead } from '../../../lib/letters/letter';
import { lint } from '../../../lib/letters/lint';
import { lengthOf, plainText } from '../../../lib/letters/plain';
import type { Claim, Exhibit, Letter } from '../../../lib/letters/types';
import type { Case } from '../../../lib/plan/case';
import { useDisposable } from '../../own/use-disposable';
import { wayTo } from '../ways';
import { type Change, codeOf, exhibitOf, readCase, useExhibits, useLetter } from './at-letters';
import { EvidencePicker } from './EvidencePicker';
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
  /** a claim that gets more evidence, 'new' for claims of their own */
  const [picking, setPicking] = useState<string | null>(null);
  const picked = useRef(new Map<number, Exhibit>());
  const { exhibits, head } = useExhibits(
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
  const claim = (claimId: string, how: (claim: Claim) => Claim) =>
    change((one) => ({ ...one, claims: one.claims.map((each) => (each.id === claimId ? how(each) : each)) }));

  const choose = (row: LogRow, on: boolean) => {
    const fresh = blankClaim();
    // its place in time is known at once, before it was read again for the letter
    picked.current.set(row.seq, exhibitOf(row, letter.language));
    const known = [...picked.current.values(), ...exhibits];
    change((one) => ({
      ...one,
      claims: on ? withRecord(one, row, picking, fresh, known) : withoutRecord(one.claims, row.seq, picking),
    }));
  };
  const own = () => {
    const fresh = blankClaim();
    change((one) => ({ ...one, claims: [...one.claims, fresh] }));
  };

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
          </section>
          {kind.claims && (
            <section class="form" aria-labelledby="claims">
              <h2 id="claims">{say('letter.claims')}</h2>
              <p class="caption">{say('letter.claims.help')}</p>
              <ClaimList
                claims={letter.claims}
                exhibits={exhibits}
                unproven={composed.unproven}
                onText={(id, words) => claim(id, (one) => ({ ...one, text: words }))}
                onRemove={(id) => change((one) => ({ ...one, claims: one.claims.filter((each) => each.id !== id) }))}
                onDetach={(id, seq) =>
                  claim(id, (one) => ({ ...one, evidence: one.evidence.filter((each) => each !== seq) }))
                }
                onAttach={setPicking}
              />
              {picking === null ? (
                <p class="do">
                  <Button onPress={() => setPicking('new')}>{say('letter.pick')}</Button>
                  <Button look="quiet" onPress={own}>
                    {say('letter.claim.own')}
                  </Button>
                </p>
              ) : (
                <EvidencePicker
                  chosen={letter.claims.flatMap((one) => (picking === 'new' || picking === one.id ? one.evidence : []))}
                  onChoose={choose}
                  onClose={() => setPicking(null)}
                />
              )}
              <label class="switch">
                <input
                  type="checkbox"
                  checked={letter.strict}
                  aria-describedby="strict-help"
                  onChange={(event) => {
                    const { checked } = event.currentTarget;
                    change((one) => ({ ...one, strict: checked }));
                  }}
                />
                {say('letter.strict')}
              </label>
              <p class="caption" id="strict-help">
                {say('letter.strict.help')}
              </p>
            </section>
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

const blankClaim = (): Claim => ({ id: crypto.randomUUID().slice(0, 8), text: '', evidence: [] });

/** To the claim that asked for it, or as a claim of its own with a first sentence. */
function withRecord(
  letter: Letter,
  row: LogRow,
  to: string | null,
  fresh: Claim,
  exhibits: readonly Exhibit[],
): Claim[] {
  if (to !== null && to !== 'new')
    return letter.claims.map((one) =>
      one.id === to ? { ...one, evidence: [...one.evidence, row.seq].sort((a, b) => a - b) } : one,
    );
  const own = exhibitOf(row, letter.language);
  const text = claimOf(own, letter.language);
  return placed(letter.claims, { ...fresh, text, evidence: [row.seq] }, exhibits);
}

/** Words that were typed stay, even where their only record goes. */
function withoutRecord(claims: readonly Claim[], seq: number, from: string | null): Claim[] {
  return claims.map((one) =>
    from === 'new' || from === one.id ? { ...one, evidence: one.evidence.filter((each) => each !== seq) } : one,
  );
}
