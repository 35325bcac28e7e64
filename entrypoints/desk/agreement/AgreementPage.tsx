import { useState } from 'preact/hooks';
import { Instalments } from '../../../components/agreement/Instalments';
import { Points } from '../../../components/agreement/Points';
import { PromiseNote } from '../../../components/money/PromiseNote';
import { TextField } from '../../../components/money/TextField';
import { Button } from '../../../components/parts/Button';
import { Clauses } from '../../../components/parts/Clauses';
import { Field } from '../../../components/parts/Field';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
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
import { fenText, sumText } from '../../../lib/plan/money/fen';
import { guardMonthly } from '../../../lib/plan/promise';
import type { Paper } from '../../../lib/workbook/store';
import { usePaper } from '../../own/use-paper';
import { usePapers, workbook } from '../../own/workbook';
import { useCases } from '../cases/at-cases';
import { LimitNotice } from '../cases/LimitNotice';
import { useBudget } from '../money/at-hand';
import { noteRepayment } from './at-agreements';

const STATES = ['checking', 'agreed', 'ended'] as const;

/** One agreement: its text, the nine points, its figures, and what falls due. */
export function AgreementPage({ id }: { id: string }) {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const { papers } = usePapers('agreement');
  const { cases } = useCases();
  const { means } = useBudget(id);
  const { value: one, unsaved, change } = usePaper<Agreement>('agreement', id, decodeAgreement, () => newAgreement(id));
  const [noted, setNoted] = useState<number | null>(null);
  const [removed, setRemoved] = useState<Paper | null>(null);
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
        {removed ? (
          <Notice
            action={
              <Button onPress={() => void workbook.save(removed).then(() => setRemoved(null))}>
                {say('case.undo')}
              </Button>
            }
          >
            {say('agreement.removed')}
          </Notice>
        ) : (
          <EmptyState>{say('agreement.gone')}</EmptyState>
        )}
      </>
    );
  const reading = readAgreement(one.typed.text);
  const terms = termsOf(one, today);
  const about = cases.find((each) => each.id === one.caseId) ?? null;
  const type = (field: AgreementField) => (text: string) =>
    change((value) => ({ ...value, typed: { ...value.typed, [field]: text } }));
  const missing = POINTS.filter((point) => standingOf(point, one, reading) === 'missing').length;
  const watched = WATCH.flatMap((each) => (reading.watch[each] ? [{ each, quote: reading.watch[each].quote }] : []));
  const found = reading.terms;
  const canFill =
    (found.totalFen !== null && one.typed.total === '') ||
    (found.monthlyFen !== null && one.typed.monthly === '') ||
    (found.count !== null && one.typed.count === '');
  const fill = () =>
    change((value) => ({
      ...value,
      typed: {
        ...value.typed,
        total: value.typed.total || (found.totalFen === null ? '' : fenText(found.totalFen)),
        monthly: value.typed.monthly || (found.monthlyFen === null ? '' : fenText(found.monthlyFen)),
        count: value.typed.count || (found.count === null ? '' : String(found.count)),
      },
    }));
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
          <TextField
            id="agreement-name"
            kind="text"
            label={say('agreement.name')}
            value={one.typed.name}
            onType={type('name')}
          />
          <Field id="agreement-case" label={say('agreement.case')}>
            <select
              id="agreement-case"
              value={one.caseId}
              onChange={(event) => {
                const { value: caseId } = event.currentTarget;
                change((value) => ({ ...value, caseId }));
              }}
            >
              <option value="">{say('agreement.case.none')}</option>
              {cases.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.lender.name || say('case.unnamed')}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <Field id="agreement-text" label={say('agreement.text')} help={say('agreement.text.help')}>
          <textarea
            id="agreement-text"
            rows={6}
            maxLength={8000}
            aria-describedby="agreement-text-help"
            value={one.typed.text}
            onInput={(event) => type('text')(event.currentTarget.value)}
          />
        </Field>
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
      <section class="form" aria-labelledby="agreement-figures">
        <h2 id="agreement-figures">{say('agreement.figures')}</h2>
        {canFill && (
          <p class="do">
            <Button onPress={fill}>{say('agreement.fill')}</Button>
          </p>
        )}
        <div class="pair">
          <TextField
            id="agreement-total"
            label={say('agreement.total')}
            value={one.typed.total}
            odd={terms.odd.total}
            onType={type('total')}
          />
          <TextField
            id="agreement-monthly"
            label={say('agreement.monthly')}
            value={one.typed.monthly}
            odd={terms.odd.monthly}
            onType={type('monthly')}
          />
          <TextField
            id="agreement-count"
            label={say('agreement.count')}
            value={one.typed.count}
            odd={terms.odd.count}
            onType={type('count')}
          />
          <TextField
            id="agreement-first"
            kind="date"
            label={say('plan.first')}
            value={one.typed.first}
            odd={terms.odd.first}
            onType={type('first')}
          />
          <Field id="agreement-state" label={say('agreement.state')}>
            <select
              id="agreement-state"
              value={one.state}
              onChange={(event) => {
                const state = STATES.find((each) => each === event.currentTarget.value) ?? 'checking';
                change((value) => ({ ...value, state }));
              }}
            >
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {say(`agreement.state.${state}`)}
                </option>
              ))}
            </select>
          </Field>
        </div>
        {terms.differsFen !== 0 && (
          <Notice>
            {say(terms.differsFen > 0 ? 'agreement.differs.more' : 'agreement.differs.less', {
              sum: sumText(Math.abs(terms.differsFen)),
            })}
          </Notice>
        )}
        <PromiseNote hint={guard} budget="#money/budget" />
      </section>
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
            setRemoved(paper);
            void workbook.remove('agreement', id);
          }}
        >
          {say('agreement.remove')}
        </Button>
      </p>
    </>
  );
}
