import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { sumText } from '../../../lib/plan/money/fen';
import { type Debt, payOff, type Way } from '../../../lib/plan/money/share';
import { useCases } from '../cases/at-cases';
import { monthlyOf, owedOf, unsettled, useBudget } from './at-hand';

const WAYS = ['share', 'smallest', 'dearest'] as const satisfies readonly Way[];

/** Several debts and one sum each month: three ways side by side. */
export function SharePage() {
  const { say } = useWords();
  const { means, agreements, failed } = useBudget();
  const { cases } = useCases();
  if (!means || !cases)
    return failed ? <Notice>{say('state.failed')}</Notice> : <p class="caption">{say('state.loading')}</p>;
  const open = unsettled(
    cases.filter((one) => one.closedAt === null),
    agreements,
  );
  const debts = open.flatMap((one): Debt[] => {
    const owedFen = owedOf(one);
    return owedFen === null || owedFen === 0 ? [] : [{ id: one.id, owedFen, monthly: monthlyOf(one), leastFen: 0 }];
  });
  const name = (id: string) => named(open.find((one) => one.id === id)) || say('case.unnamed');
  const sum = Math.max(0, means.disposableFen);
  return (
    <>
      <p>
        <a href="#money">{say('money.back')}</a>
      </p>
      <h1>{say('money.share')}</h1>
      <p>{say('share.intro', { sum: sumText(sum, 'if-any') })}</p>
      {debts.length < open.length && <p class="caption">{say('share.missing', { n: open.length - debts.length })}</p>}
      {!means.enough || sum === 0 || debts.length === 0 ? (
        <>
          <EmptyState>{say(means.enough && debts.length > 0 ? 'money.nothing-left' : 'share.none')}</EmptyState>
          <p>
            <a class="button" href="#money/budget">
              {say('money.budget.go')}
            </a>
          </p>
        </>
      ) : (
        WAYS.map((way) => {
          const found = payOff(way, debts, sum);
          return (
            <section key={way} class="card share" aria-label={say(`share.${way}`)}>
              <h2>{say(`share.${way}`)}</h2>
              <p class="caption">{say(`share.${way}.help`)}</p>
              <dl class="figures">
                <div>
                  <dt>{say('share.months')}</dt>
                  <dd>{found.months === null ? say('share.never') : say('money.offer.months', { n: found.months })}</dd>
                </div>
                {found.months !== null && (
                  <div>
                    <dt>{say('plan.interest')}</dt>
                    <dd>{sumText(found.interestFen)}</dd>
                  </div>
                )}
              </dl>
              <table class="reckoning">
                <thead>
                  <tr>
                    <th scope="col">{say('money.statement.lender')}</th>
                    <th scope="col">{say('share.first')}</th>
                    <th scope="col">{say('share.done')}</th>
                  </tr>
                </thead>
                <tbody>
                  {debts.map(({ id }) => {
                    const done = found.done.find((each) => each.id === id);
                    return (
                      <tr key={id}>
                        <th scope="row">{name(id)}</th>
                        <td>{sumText(found.first.get(id) ?? 0)}</td>
                        <td>{done ? say('share.done.month', { n: done.month }) : '—'}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </section>
          );
        })
      )}
      <p class="caption">{say('share.note')}</p>
    </>
  );
}

const named = (one: Case | undefined) => one?.lender.name ?? '';
