import { ThreeNumbers } from '../../../components/money/ThreeNumbers';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { sumText } from '../../../lib/plan/money/fen';
import type { Offers } from '../../../lib/plan/money/offers';
import { useCases } from '../cases/at-cases';
import { wayTo } from '../ways';
import { offersOf, owedOf, unsettled, useBudget } from './at-hand';

/** Three numbers, then the debts with what could be offered for each. */
export function MoneyHome() {
  const { say } = useWords();
  const { means, agreements: agreed, failed } = useBudget();
  const { cases } = useCases();
  if (!means || !cases)
    return failed ? <Notice>{say('state.failed')}</Notice> : <p class="caption">{say('state.loading')}</p>;
  const open = cases.filter(({ closedAt }) => closedAt === null);
  const offers = offersOf(means, unsettled(open, agreed));
  const agreements = wayTo('agreement');
  return (
    <>
      <h1>{say('desk.money')}</h1>
      <p>{say('money.intro')}</p>
      {means.enough ? (
        <>
          <ThreeNumbers means={means} />
          {means.disposableFen <= 0 && <Notice>{say('money.nothing-left')}</Notice>}
          <p class="do">
            <a class="button" href="#money/budget">
              {say('money.budget.edit')}
            </a>
            <a class="button" href="#money/statement">
              {say('money.statement')}
            </a>
          </p>
        </>
      ) : (
        <div class="card begin">
          <p>{say('money.budget.start')}</p>
          <p>
            <a class="button primary" href="#money/budget">
              {say('money.budget.go')}
            </a>
          </p>
        </div>
      )}
      <section aria-labelledby="money-debts">
        <h2 id="money-debts">{say('money.debts')}</h2>
        {open.length === 0 && (
          <>
            <EmptyState>{say('money.debts.none')}</EmptyState>
            <p>
              <a class="button" href="#cases">
                {say('money.debts.add')}
              </a>
            </p>
          </>
        )}
        <ul class="cases">
          {open.map((one) => (
            <li key={one.id} class="card">
              <Debt
                one={one}
                offers={offers.get(one.id) ?? null}
                agreement={agreed.find(({ caseId, state }) => caseId === one.id && state === 'agreed')?.id ?? null}
              />
            </li>
          ))}
        </ul>
      </section>
      <p class="do">
        {open.length > 1 && (
          <a class="button" href="#money/share">
            {say('money.share')}
          </a>
        )}
        <a class="button" href="#money/paid">
          {say('paid.title')}
        </a>
        <a class="button" href="#money/borrow">
          {say('borrow.title')}
        </a>
        {agreements && (
          <a class="button" href={agreements}>
            {say('money.agreements')}
          </a>
        )}
      </p>
    </>
  );
}

function Debt({ one, offers, agreement }: { one: Case; offers: Offers | null; agreement: string | null }) {
  const { say } = useWords();
  const owed = owedOf(one);
  return (
    <>
      <h3>
        <a href={`#money/plan/${one.id}`}>{one.lender.name || say('case.unnamed')}</a>
      </h3>
      <dl class="figures">
        <div>
          <dt>{say('money.owed')}</dt>
          <dd>{owed === null ? say('money.owed.unknown') : sumText(owed, 'if-any')}</dd>
        </div>
        {offers && (
          <div>
            <dt>{say('money.offer.first')}</dt>
            <dd>{say('money.offer.monthly', { sum: sumText(offers.first.monthlyFen, 'if-any') })}</dd>
          </div>
        )}
        {offers?.first.months != null && (
          <div>
            <dt>{say('money.offer.time')}</dt>
            <dd>{say('money.offer.months', { n: offers.first.months })}</dd>
          </div>
        )}
      </dl>
      <p class="do">
        {agreement ? (
          <a class="button" href={`#agreement/${agreement}`}>
            {say('money.agreement')}
          </a>
        ) : (
          <a class="button" href={`#money/plan/${one.id}`}>
            {say('case.way.plan')}
          </a>
        )}
        <a class="button quiet" href={`#money/compare/${one.id}`}>
          {say('case.way.compare')}
        </a>
        {(one.debt === 'credit_card' || one.lender.kind === 'bank_credit_card') && (
          <a class="button quiet" href={`#money/card/${one.id}`}>
            {say('card.title')}
          </a>
        )}
        <a class="button quiet" href={`#money/cost/${one.id}`}>
          {say('money.cost')}
        </a>
      </p>
    </>
  );
}
