import { CostFigures } from '../../../components/money/CostNote';
import { OfferCards } from '../../../components/money/OfferCards';
import { PromiseNote } from '../../../components/money/PromiseNote';
import { ScheduleTable } from '../../../components/money/ScheduleTable';
import { TextField } from '../../../components/money/TextField';
import { Choice } from '../../../components/parts/Choice';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { CARD_MONTHS } from '../../../lib/plan/money/cap';
import { sumText } from '../../../lib/plan/money/fen';
import type { Offer } from '../../../lib/plan/money/offers';
import { newPlan, planOf, SHAPES, WAITING } from '../../../lib/plan/money/plan-form';
import { guardMonthly } from '../../../lib/plan/promise';
import { LimitNotice } from '../cases/LimitNotice';
import { wayTo } from '../ways';
import { offersOf, unsettled, useBudget } from './at-hand';
import { OneCase } from './OneCase';
import { fieldsOf, useForm } from './use-form';

/** 方案: what could be offered for one debt, and the schedule it would make. */
export function PlanPage({ id }: { id: string }) {
  const { say } = useWords();
  return (
    <OneCase id={id} title={say('plan.title')}>
      {(one, cases) => <PlanOf key={id} one={one} cases={cases} />}
    </OneCase>
  );
}

function PlanOf({ one, cases }: { one: Case; cases: readonly Case[] }) {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const { means, agreements } = useBudget();
  const { form, unsaved, change, put } = useForm('offer', one.id, newPlan(one, today));
  if (!form || !means) return <p class="caption">{say('state.loading')}</p>;
  const plan = planOf(form);
  const offers =
    offersOf(
      means,
      unsettled(
        cases.filter(({ closedAt }) => closedAt === null),
        agreements,
      ),
    ).get(one.id) ?? null;
  const field = fieldsOf('plan', form, put, plan.odd);
  const take = ({ months }: Offer) =>
    change((value) => ({ ...value, shape: 'level', months: String(months ?? value.months), deferMonths: '0' }));
  const card = one.lender.kind === 'bank_credit_card' || one.debt === 'credit_card';
  const guard = plan.schedule
    ? guardMonthly(plan.mostFen, { disposableFen: means.enough ? means.disposableFen : null, today })
    : null;
  const letter = wayTo(`letters/new/${one.id}`);
  const agreement = wayTo(`agreement/new/${one.id}`);
  return (
    <>
      <LimitNotice known={one} />
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <section aria-labelledby="plan-offers">
        <h2 id="plan-offers">{say('plan.offers')}</h2>
        {offers ? (
          <OfferCards offers={offers} disposableFen={means.disposableFen} onTake={take} />
        ) : means.enough ? (
          <Notice>{say('money.nothing-left')}</Notice>
        ) : (
          <p class="do">
            {say('money.budget.start')}
            <a class="button" href="#money/budget">
              {say('money.budget.go')}
            </a>
          </p>
        )}
        <p class="caption may">{say('plan.may')}</p>
      </section>
      <section class="form" aria-labelledby="plan-form">
        <h2 id="plan-form">{say('plan.form')}</h2>
        <div class="pair">
          <TextField {...field('amount')} label={say('plan.amount')} />
          <TextField {...field('rate')} label={say('plan.rate')} />
          <Choice
            id="plan-shape"
            label={say('plan.shape')}
            value={plan.shape}
            options={SHAPES.map((shape) => [shape, say(`plan.shape.${shape}`)])}
            onChoose={(shape) => put('shape', shape)}
          />
          {plan.shape !== 'own' && (
            <>
              <TextField {...field('months')} kind="count" label={say('plan.months')} />
              <TextField {...field('deferMonths')} kind="count" label={say('plan.defer')} />
            </>
          )}
          {plan.shape !== 'own' && form.deferMonths.trim() !== '' && form.deferMonths.trim() !== '0' && (
            <Choice
              id="plan-defer-interest"
              label={say('plan.defer.interest')}
              value={WAITING.find((way) => way === form.deferInterest) ?? 'none'}
              options={WAITING.map((way) => [way, say(`plan.defer.${way}`)])}
              onChoose={(way) => put('deferInterest', way)}
            />
          )}
          <TextField {...field('first')} kind="date" label={say('plan.first')} />
        </div>
        {plan.shape === 'own' && (
          <TextField {...field('own')} kind="long" label={say('plan.own')} help={say('money.odd.months')} />
        )}
        <p class="caption">{say('plan.rate.help')}</p>
      </section>
      {card && (
        <div class="card">
          <p>{say(Number(form.months) > CARD_MONTHS ? 'plan.card.long' : 'plan.card', { n: CARD_MONTHS })}</p>
          <Clauses ids={['xyk-70']} day={today} />
        </div>
      )}
      <section aria-labelledby="plan-result">
        <h2 id="plan-result">{say('plan.result')}</h2>
        {plan.schedule ? (
          <div class="form">
            <dl class="figures" aria-live="polite">
              <div>
                <dt>{say(plan.shape === 'level' ? 'plan.each' : 'plan.most')}</dt>
                <dd>{sumText(plan.shape === 'level' ? plan.usualFen : plan.mostFen)}</dd>
              </div>
              <div>
                <dt>{say('plan.all')}</dt>
                <dd>{sumText(plan.schedule.paidFen)}</dd>
              </div>
              <div>
                <dt>{say('plan.interest')}</dt>
                <dd>{sumText(plan.schedule.interestFen)}</dd>
              </div>
            </dl>
            {plan.schedule.openFen > 0 && <Notice>{say('plan.open', { sum: sumText(plan.schedule.openFen) })}</Notice>}
            <PromiseNote hint={guard} budget="#money/budget" />
            {plan.cost && <CostFigures cost={plan.cost} by="months" />}
            <ScheduleTable schedule={plan.schedule} />
            <p class="caption">{say('plan.rounding')}</p>
            <p class="do">
              {letter && (
                <a class="button primary" href={letter}>
                  {say('plan.letter')}
                </a>
              )}
              {agreement && (
                <a class="button" href={agreement}>
                  {say('plan.agreed')}
                </a>
              )}
              <a class="button" href="#money/statement">
                {say('money.statement')}
              </a>
            </p>
          </div>
        ) : (
          <p class="empty">{say('plan.none')}</p>
        )}
      </section>
    </>
  );
}
