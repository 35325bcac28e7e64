import { CardResult } from '../../../components/money/CardResult';
import { TextField } from '../../../components/money/TextField';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { cardOf, newCard } from '../../../lib/plan/money/card-form';
import { OneCase } from './OneCase';
import { fieldsOf, useForm } from './use-form';

/** 信用卡账单: was it paid in time, what interest follows, and how long the minimum would take. */
export function CardPage({ id }: { id: string }) {
  const { say } = useWords();
  return (
    <OneCase id={id} title={say('card.title')}>
      {(one) => <CardOf key={id} one={one} />}
    </OneCase>
  );
}

function CardOf({ one }: { one: Case }) {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const { form, unsaved, put } = useForm('statement', `card-${one.id}`, newCard(one));
  if (!form) return <p class="caption">{say('state.loading')}</p>;
  const told = cardOf(form, today);
  const field = fieldsOf('card', form, put, told.odd);
  return (
    <>
      <p>{say('card.intro')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <section class="form" aria-labelledby="card-statement">
        <h2 id="card-statement">{say('card.statement')}</h2>
        <div class="pair">
          <TextField {...field('owed')} label={say('card.owed')} />
          <TextField {...field('minimum')} label={say('card.minimum')} />
          <TextField {...field('due')} kind="date" label={say('card.due')} />
          <TextField {...field('grace')} kind="count" label={say('card.grace')} />
          <TextField {...field('tolerance')} label={say('card.tolerance')} />
          <TextField {...field('penalty')} label={say('card.penalty')} />
        </div>
        <p class="caption">{say('card.grace.help')}</p>
        <TextField {...field('paid')} kind="long" label={say('card.paid')} help={say('compare.payments.help')} />
      </section>
      <section class="form" aria-labelledby="card-interest">
        <h2 id="card-interest">{say('card.interest')}</h2>
        <div class="pair">
          <TextField {...field('daily')} label={say('card.daily')} />
          <TextField {...field('until')} kind="date" label={say('card.until')} />
        </div>
        <TextField {...field('bought')} kind="long" label={say('card.bought')} help={say('card.bought.help')} />
        {told.unread.length > 0 && <p class="odd">{say('money.unread', { lines: told.unread.join(' · ') })}</p>}
      </section>
      <section class="form" aria-labelledby="card-slow">
        <h2 id="card-slow">{say('card.only-minimum')}</h2>
        <div class="pair">
          <TextField {...field('share')} label={say('card.share')} />
          <TextField {...field('floor')} label={say('card.floor')} />
          <TextField {...field('each')} label={say('card.each')} />
        </div>
      </section>
      <section class="form" aria-labelledby="card-result">
        <h2 id="card-result">{say('plan.result')}</h2>
        <CardResult told={told} />
        <p class="caption">{say('card.how')}</p>
        <p class="caption">{say('card.by-contract')}</p>
        <Clauses ids={['xyk-70', 'mfd-585']} day={today} />
        <p class="do">
          <a class="button" href={`#money/plan/${one.id}`}>
            {say('case.way.plan')}
          </a>
        </p>
      </section>
    </>
  );
}
