import { useState } from 'preact/hooks';
import { AgreementFigures } from '../../../components/agreement/AgreementFigures';
import { Instalments } from '../../../components/agreement/Instalments';
import { Points } from '../../../components/agreement/Points';
import { Button } from '../../../components/parts/Button';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { TypedField } from '../../../components/parts/TypedField';
import { useWords } from '../../../components/parts/words';
import { CaseChoice } from '../../../components/plan/CaseChoice';
import {
  type Agreement,
  type AgreementField,
  decodeAgreement,
  newAgreement,
  POINTS,
  readAgreement,
  standingOf,
  termsOf,
  WATCH,
} from '../../../lib/plan/agreement';
import { dayIn } from '../../../lib/plan/days';
import { sumText } from '../../../lib/plan/money/fen';
import { guardMonthly } from '../../../lib/plan/promise';
import { usePaper } from '../../own/use-paper';
import { usePapers } from '../../own/workbook';
import { useCases } from '../cases/at-cases';
import { LimitNotice } from '../cases/LimitNotice';
import { Gone, useRemoval } from '../Gone';
import { useBudget } from '../money/at-hand';
import { noteRepayment } from './at-agreements';

/** One agreement: its text, the nine points, its figures, and what falls due. */
export function AgreementPage({ id }: { id: string }) {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const { papers } = usePapers('agreement');
  const { cases } = useCases();
  const { means } = useBudget(id);
  const { value: one, unsaved, change } = usePaper<Agreement>('agreement', id, decodeAgreement, () => newAgreement(id));
  const [noted, setNoted] = useState<number | null>(null);
  const removal = useRemoval();
  const paper = papers?.find((each) => each.id === id) ?? null;
  const back = (
    <p>
      <a href="#agreement">{say('agreement.back')}</a>
    </p>
  );
  if (!one || !papers || !cases || !means) return <p class="caption">{say('state.loading')}</p>;
  if (!paper)
    return (
      <>
        {back}
        <h1>{say('desk.agreement')}</h1>
        <Gone removal={removal} done={say('agreement.removed')} missing={say('agreement.gone')} />
      </>
    );
  const reading = readAgreement(one.typed.text);
  const terms = termsOf(one, today);
  const about = cases.find((each) => each.id === one.caseId) ?? null;
  const type = (field: AgreementField) => (text: string) =>
    change((value) => ({ ...value, typed: { ...value.typed, [field]: text } }));
  const missing = POINTS.filter((point) => standingOf(point, one, reading) === 'missing').length;
  const watched = WATCH.flatMap((each) => (reading.watch[each] ? [{ each, quote: reading.watch[each].quote }] : []));
  const each = terms.instalments.find(({ is }) => is !== 'paid')?.fen ?? null;
  const guard =
    each !== null && one.state !== 'ended'
      ? guardMonthly(each, { disposableFen: means.enough ? means.disposableFen : null, today })
      : null;
  const pay = (n: number, paid: boolean) => {
    change((value) => {
      const { [n]: _gone, ...rest } = value.paid;
      return { ...value, paid: paid ? { ...rest, [n]: today } : rest };
    });
    setNoted(paid ? n : null);
  };

  return (
    <>
      {back}
      <h1>{one.typed.name.trim() || say('agreement.unnamed')}</h1>
      <p class="caption">{say('case.saved-as-you-type')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      {about && one.state === 'checking' && <LimitNotice known={about} />}
      <section class="form" aria-label={say('desk.agreement')}>
        <div class="pair">
          <TypedField id="agreement-name" label={say('agreement.name')} value={one.typed.name} onType={type('name')} />
          <CaseChoice
            id="agreement-case"
            label={say('agreement.case')}
            none={say('agreement.case.none')}
            value={one.caseId}
            cases={cases}
            onChoose={(caseId) => change((value) => ({ ...value, caseId: caseId ?? '' }))}
          />
        </div>
        <TypedField
          id="agreement-text"
          kind="long"
          rows={6}
          label={say('agreement.text')}
          help={say('agreement.text.help')}
          value={one.typed.text}
          onType={type('text')}
        />
      </section>
      {watched.length > 0 && (
        <section class="card watch" aria-labelledby="agreement-watch">
          <h2 id="agreement-watch">{say('agreement.watch')}</h2>
          <ul class="plain">
            {watched.map(({ each, quote }) => (
              <li key={each}>
                {say(`agreement.watch.${each}`)}
                <blockquote>{quote}</blockquote>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="agreement-points">
        <h2 id="agreement-points">{say('agreement.points')}</h2>
        <p class="caption" role="status">
          {one.typed.text.trim() === '' && missing === 0
            ? say('agreement.points.blank')
            : missing === 0
              ? say('agreement.points.all')
              : say('agreement.points.missing', { n: missing })}
        </p>
        <Points
          agreement={one}
          reading={reading}
          onAnswer={(point, answer) =>
            change((value) => ({ ...value, answers: { ...value.answers, [point]: answer } }))
          }
        />
        <p class="caption">{say('agreement.careful')}</p>
        <Clauses
          ids={about?.lender.kind === 'bank_credit_card' ? ['xyk-70', 'mfd-561'] : ['mfd-678', 'mfd-561']}
          day={today}
        />
      </section>
      <AgreementFigures
        agreement={one}
        terms={terms}
        found={reading.terms}
        guard={guard}
        onType={(field, text) => type(field)(text)}
        onFill={(texts) => change((value) => ({ ...value, typed: { ...value.typed, ...texts } }))}
        onState={(state) => change((value) => ({ ...value, state }))}
      />
      {terms.instalments.length > 0 && (
        <section aria-labelledby="agreement-due">
          <h2 id="agreement-due">{say('agreement.due')}</h2>
          <p class="caption">
            {say('agreement.due.sum', {
              n: terms.instalments.filter(({ is }) => is !== 'paid').length,
              sum: sumText(terms.openFen),
            })}
          </p>
          <Instalments
            rows={terms.instalments}
            noted={noted}
            onPaid={pay}
            onRecord={({ n, fen }) => void noteRepayment(one.typed.name, fen, say('agreement.record.text', { n }))}
          />
        </section>
      )}
      <p class="do">
        <Button
          look="quiet"
          onPress={() => {
            void removal.remove(paper);
          }}
        >
          {say('agreement.remove')}
        </Button>
      </p>
    </>
  );
}
