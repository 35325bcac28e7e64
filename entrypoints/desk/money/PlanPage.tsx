import { CostFigures } from '../../../components/money/CostNote';
import { OfferCards } from '../../../components/money/OfferCards';
import { PromiseNote } from '../../../components/money/PromiseNote';
import { ScheduleTable } from '../../../components/money/ScheduleTable';
import { Choice, TextArea, TextField } from '../../../components/money/TextField';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { CARD_MONTHS } from '../../../lib/plan/money/cap';
import { sumText } from '../../../lib/plan/money/fen';
import { decodeTexts } from '../../../lib/plan/money/fields';
import type { Offer } from '../../../lib/plan/money/offers';
import { newPlan, type PlanField, type PlanForm, planOf, SHAPES, WAITING } from '../../../lib/plan/money/plan-form';
import { guardMonthly } from '../../../lib/plan/promise';
import { usePaper } from '../../own/use-paper';
import { LimitNotice } from '../cases/LimitNotice';
import { wayTo } from '../ways';
import { offersOf, unsettled, useBudget } from './at-hand';
import { OneCase } from './OneCase';

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
  const start = newPlan(one, today);
  const { means, agreements } = useBudget();
  const {
    value: form,
    unsaved,
    change,
  } = usePaper<PlanForm>(
    'offer',
    one.id,
    (raw) => decodeTexts(raw, start),
    () => start,
  );
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
  const type = (field: PlanField) => (text: string) => change((value) => ({ ...value, [field]: text }));
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
          <TextField
            id="plan-amount"
            label={say('plan.amount')}
            value={form.amount}
            odd={plan.odd.amount}
            onType={type('amount')}
          />
          <TextField
            id="plan-rate"
            label={say('plan.rate')}
            value={form.rate}
            odd={plan.odd.rate}
            onType={type('rate')}
          />
          <Choice
            id="plan-shape"
            label={say('plan.shape')}
            value={plan.shape}
            options={SHAPES.map((shape) => [shape, say(`plan.shape.${shape}`)])}
            onChoose={type('shape')}
          />
          {plan.shape !== 'own' && (
            <TextField
              id="plan-months"
              label={say('plan.months')}
              value={form.months}
              odd={plan.odd.months}
              onType={type('months')}
            />
          )}
          {plan.shape !== 'own' && (
            <TextField
              id="plan-defer"
              label={say('plan.defer')}
              value={form.deferMonths}
              odd={plan.odd.deferMonths}
              onType={type('deferMonths')}
            />
          )}
          {plan.shape !== 'own' && form.deferMonths.trim() !== '' && form.deferMonths.trim() !== '0' && (
            <Choice
              id="plan-defer-interest"
              label={say('plan.defer.interest')}
              value={form.deferInterest}
              options={WAITING.map((way) => [way, say(`plan.defer.${way}`)])}
              onChoose={type('deferInterest')}
            />
          )}
          <TextField
            id="plan-first"
            label={say('plan.first')}
            kind="date"
            value={form.first}
            odd={plan.odd.first}
            onType={type('first')}
          />
        </div>
        {plan.shape === 'own' && (
          <TextArea
            id="plan-own"
            label={say('plan.own')}
            help={say('money.odd.months')}
            value={form.own}
            onType={type('own')}
          />
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
              <a class="button quiet" href="#money/statement">
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
