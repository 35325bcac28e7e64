import { partsOf } from '../../../components/money/words';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { dayIn } from '../../../lib/plan/days';
import { sumText } from '../../../lib/plan/money/fen';
import { useCases } from '../cases/at-cases';
import { offersOf, owedOf, unsettled, useBudget } from './at-hand';

/** 收支说明: one page, in a fixed layout, for a lender or a mediator. */
export function StatementPage() {
  const { say } = useWords();
  const { value: budget, means, agreements, failed } = useBudget();
  const { cases } = useCases();
  if (!budget || !means || !cases)
    return failed ? <Notice>{say('state.failed')}</Notice> : <p class="caption">{say('state.loading')}</p>;
  const open = cases.filter(({ closedAt }) => closedAt === null);
  const offers = offersOf(means, unsettled(open, agreements));
  const yuan = (fen: number | null) => (fen === null ? '—' : sumText(fen, 'if-any'));
  const block = (name: string, parts: ReturnType<typeof partsOf>, sum: number) => (
    <table class="reckoning">
      <caption>{name}</caption>
      <tbody>
        {parts.map((part, at) => (
          <tr key={at}>
            <th scope="row">
              {part.name}
              {part.how && <span class="caption">{part.how}</span>}
            </th>
            <td>{yuan(part.fen)}</td>
          </tr>
        ))}
        <tr class="sum-row">
          <th scope="row">{say('money.total')}</th>
          <td>{yuan(sum)}</td>
        </tr>
      </tbody>
    </table>
  );
  return (
    <>
      <div class="no-print form">
        <p>
          <a href="#money">{say('money.back')}</a>
        </p>
        <p>{say('money.statement.intro')}</p>
        <p class="do">
          <Button look="primary" onPress={() => print()}>
            {say('money.statement.print')}
          </Button>
          <a class="button" href="#money/budget">
            {say('money.budget.edit')}
          </a>
        </p>
      </div>
      <article class="statement">
        <h1>{say('money.statement.title')}</h1>
        <dl class="facts">
          <dt>{say('money.statement.day')}</dt>
          <dd>{dayIn(Date.now())}</dd>
          {budget.people.trim() !== '' && (
            <>
              <dt>{say('money.statement.people')}</dt>
              <dd>{budget.people}</dd>
            </>
          )}
          {budget.reason.trim() !== '' && (
            <>
              <dt>{say('money.statement.reason')}</dt>
              <dd class="message">{budget.reason}</dd>
            </>
          )}
        </dl>
        <div class="statement-blocks">
          {block(say('money.income'), partsOf(say, means, ['income']), means.incomeFen)}
          {block(say('money.group.floor'), partsOf(say, means, ['floor']), means.floorFen)}
          {block(say('money.group.fixed'), partsOf(say, means, ['fixed']), means.fixedFen)}
          {means.flexibleFen > 0 &&
            block(say('money.group.flexible'), partsOf(say, means, ['flexible']), means.flexibleFen)}
        </div>
        <p class="statement-rest">
          <span>{say('money.disposable')}</span>
          <strong>{sumText(means.disposableFen, 'if-any')}</strong>
        </p>
        {open.length > 0 && (
          <table class="reckoning stacks">
            <caption>{say('money.statement.debts')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('money.statement.lender')}</th>
                <th scope="col">{say('money.statement.owed')}</th>
                <th scope="col">{say('money.statement.asked')}</th>
                <th scope="col">{say('money.statement.offer')}</th>
              </tr>
            </thead>
            <tbody>
              {open.map((one) => {
                const offer = offers.get(one.id);
                return (
                  <tr key={one.id}>
                    <th scope="row">{one.lender.name || say('case.unnamed')}</th>
                    <td data-corner={say('money.statement.owed')}>{yuan(owedOf(one))}</td>
                    <td data-corner={say('money.statement.asked')}>{yuan(one.monthlyFen)}</td>
                    <td data-corner={say('money.statement.offer')}>
                      {offer
                        ? say('money.statement.offer.line', { sum: sumText(offer.first.monthlyFen, 'if-any') })
                        : '—'}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
        <p class="caption">{say('money.statement.line')}</p>
        <p class="sign">
          <span>{say('money.statement.sign')}</span>
          <span>{say('money.statement.day')}</span>
        </p>
      </article>
    </>
  );
}
