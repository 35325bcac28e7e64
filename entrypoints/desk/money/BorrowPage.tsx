import { CostFields } from '../../../components/money/CostFields';
import { CostNote } from '../../../components/money/CostNote';
import { Choice } from '../../../components/parts/Choice';
import { Clauses } from '../../../components/parts/Clauses';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { kindText, LENDER_KINDS } from '../../../components/plan/case-words';
import type { Means } from '../../../lib/plan/budget';
import { dayIn } from '../../../lib/plan/days';
import { dearestOf, LOAN_QUESTIONS, newLoan, strainOf } from '../../../lib/plan/money/borrow';
import { capCheck } from '../../../lib/plan/money/cap';
import { type CostField, costOf } from '../../../lib/plan/money/cost-form';
import { sumText } from '../../../lib/plan/money/fen';
import { useBudget } from './at-hand';
import { fieldsOf, useForm } from './use-form';
import { useTicks } from './use-ticks';

/** 再借之前: what another loan would cost, and what its instalment would leave of the month. */
export function BorrowPage() {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const { form, unsaved, put } = useForm('offer', 'new-loan', newLoan());
  const { ticked, tick } = useTicks('new-loan');
  const { means } = useBudget();
  if (!form || !means) return <p class="caption">{say('state.loading')}</p>;
  const told = costOf(form);
  const each = dearestOf(form);
  const kind = LENDER_KINDS.find((each) => each === form.kind) ?? 'unknown';
  // a loan taken today is a contract of today
  const cap = capCheck({ kind, contractedOn: today, nominal: told.cost?.nominal ?? null, lpr: told.lpr, today });
  const field = fieldsOf<CostField>('loan', form, put, told.odd);
  return (
    <>
      <p>
        <a href="#money">{say('money.back')}</a>
      </p>
      <h1>{say('borrow.title')}</h1>
      <p>{say('borrow.intro')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <section class="form" aria-labelledby="loan-terms">
        <h2 id="loan-terms">{say('borrow.terms')}</h2>
        <Choice
          id="loan-kind"
          label={say('borrow.kind')}
          value={kind}
          options={LENDER_KINDS.map((each) => [each, say(kindText(each))])}
          onChoose={(chosen) => put('kind', chosen)}
        />
        <CostFields field={field} by={told.by} unread={told.unread} lpr={cap.line === 'four-lpr'} />
      </section>
      <section class="form" aria-labelledby="loan-cost">
        <h2 id="loan-cost">{say('money.cost')}</h2>
        <CostNote told={told} cap={cap} today={today} />
      </section>
      <section class="form" aria-labelledby="loan-month">
        <h2 id="loan-month">{say('borrow.month')}</h2>
        {!means.enough ? (
          <p class="do">
            {say('money.budget.start')}
            <a class="button" href="#money/budget">
              {say('money.budget.go')}
            </a>
          </p>
        ) : each === null ? (
          <EmptyState>{say('borrow.month.none')}</EmptyState>
        ) : (
          <Strained means={means} each={each} />
        )}
      </section>
      <section class="form" aria-labelledby="loan-check">
        <h2 id="loan-check">{say('borrow.check')}</h2>
        <p class="caption">{say('borrow.check.help')}</p>
        <ul class="todos">
          {LOAN_QUESTIONS.map((question) => (
            <li key={question}>
              <label>
                <input
                  type="checkbox"
                  checked={ticked.has(question)}
                  onChange={(event) => tick(question, event.currentTarget.checked)}
                />
                <span>{say(`borrow.ask.${question}`)}</span>
              </label>
              {ticked.has(question) && <p class="caption because">{say(`borrow.why.${question}`)}</p>}
            </li>
          ))}
        </ul>
        <p class="do">
          <a class="button" href="#lists/licence">
            {say('list.licence.name')}
          </a>
          <a class="button" href="#money">
            {say('borrow.instead')}
          </a>
        </p>
        <Clauses ids={['nfra-2026-mingshi', 'pbc-2021-3', 'mfd-670']} day={today} />
      </section>
    </>
  );
}

/** What is left of the month, now and when things get tighter. */
function Strained({ means, each }: { means: Means; each: number }) {
  const { say } = useWords();
  const strain = strainOf(means, each);
  const rows: [string, number][] = [
    [say('borrow.now'), strain.nowFen],
    [say('borrow.after'), strain.afterFen],
    ...(strain.leanFen === null ? [] : [[say('borrow.lean'), strain.leanFen] as [string, number]]),
    ...strain.falls.map(({ percent, leftFen }): [string, number] => [say('borrow.fall', { n: percent }), leftFen]),
  ];
  const short = rows.slice(1).find(([, fen]) => fen < 0);
  return (
    <div class="form" role="status">
      <table class="reckoning">
        <caption class="out-of-sight">{say('borrow.month')}</caption>
        <tbody>
          {rows.map(([name, fen]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{sumText(fen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {short ? (
        <Notice>{say('borrow.short', { when: short[0], sum: sumText(-short[1]) })}</Notice>
      ) : (
        <p class="caption">{say('borrow.fits')}</p>
      )}
    </div>
  );
}
