import { CapNote, CostFigures } from '../../../components/money/CostNote';
import { TextArea, TextField } from '../../../components/money/TextField';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { capCheck } from '../../../lib/plan/money/cap';
import { type CostField, type CostForm, costOf, newCost } from '../../../lib/plan/money/cost-form';
import { sumText } from '../../../lib/plan/money/fen';
import { decodeTexts } from '../../../lib/plan/money/fields';
import { usePaper } from '../../own/use-paper';
import { OneCase } from './OneCase';

/** 真实成本: what really came in, what goes out, and what that is in a year. */
export function CostPage({ id }: { id: string }) {
  const { say } = useWords();
  return (
    <OneCase id={id} title={say('money.cost')}>
      {(one) => <CostOf key={id} one={one} />}
    </OneCase>
  );
}

function CostOf({ one }: { one: Case }) {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const start = newCost(one);
  const {
    value: form,
    unsaved,
    change,
  } = usePaper<CostForm>(
    'offer',
    `cost-${one.id}`,
    (raw) => decodeTexts(raw, start),
    () => start,
  );
  if (!form) return <p class="caption">{say('state.loading')}</p>;
  const told = costOf(form);
  const type = (field: CostField) => (text: string) => change((value) => ({ ...value, [field]: text }));
  const cap = capCheck({
    kind: one.lender.kind,
    contractedOn: one.contractedOn,
    nominal: told.cost?.nominal ?? null,
    lpr: told.lpr,
    today,
  });
  const field = (name: CostField, kind?: 'date') => (
    <TextField
      id={`cost-${name}`}
      label={say(`cost.${name as 'received'}`)}
      {...(kind && { kind })}
      value={form[name]}
      odd={told.odd[name]}
      onType={type(name)}
    />
  );
  return (
    <>
      <p>{say('cost.intro')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <section class="form" aria-label={say('money.cost')}>
        <div class="pair">
          {field('received')}
          {field('each')}
          {field('times')}
        </div>
        <p class="caption">{say('cost.received.help')}</p>
        <TextArea
          id="cost-list"
          label={say('cost.list')}
          help={say('cost.list.help')}
          value={form.list}
          onType={type('list')}
        />
        {told.odd.list && <p class="odd">{say('money.odd.list')}</p>}
        {told.unread.length > 0 && <p class="odd">{say('money.unread', { lines: told.unread.join(' · ') })}</p>}
        <div class="pair">
          {told.by === 'days' && field('receivedOn', 'date')}
          {cap.line === 'four-lpr' && field('lpr')}
        </div>
        {cap.line === 'four-lpr' && <p class="caption">{say('cost.lpr.help')}</p>}
      </section>
      <section class="form" aria-labelledby="cost-result">
        <h2 id="cost-result">{say('plan.result')}</h2>
        {told.cost && told.receivedFen !== null && told.paidFen !== null ? (
          <>
            <p>
              {say('cost.sums', {
                received: sumText(told.receivedFen),
                paid: sumText(told.paidFen),
                more: sumText(told.paidFen - told.receivedFen),
              })}
            </p>
            <CostFigures cost={told.cost} by={told.by} />
            <CapNote cap={cap} today={today} />
          </>
        ) : (
          <p class="empty">{say(told.receivedFen !== null && told.paidFen !== null ? 'cost.no-rate' : 'cost.none')}</p>
        )}
      </section>
    </>
  );
}
