import { CostFields } from '../../../components/money/CostFields';
import { CostNote } from '../../../components/money/CostNote';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { capCheck } from '../../../lib/plan/money/cap';
import { costOf, newCost } from '../../../lib/plan/money/cost-form';
import { OneCase } from './OneCase';
import { fieldsOf, useForm } from './use-form';

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
  const { form, unsaved, put } = useForm('offer', `cost-${one.id}`, newCost(one));
  if (!form) return <p class="caption">{say('state.loading')}</p>;
  const told = costOf(form);
  const field = fieldsOf('cost', form, put, told.odd);
  const cap = capCheck({
    kind: one.lender.kind,
    contractedOn: one.contractedOn,
    nominal: told.cost?.nominal ?? null,
    lpr: told.lpr,
    today,
  });
  return (
    <>
      <p>{say('cost.intro')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <section class="form" aria-label={say('money.cost')}>
        <CostFields field={field} by={told.by} unread={told.unread} lpr={cap.line === 'four-lpr'} />
      </section>
      <section class="form" aria-labelledby="cost-result">
        <h2 id="cost-result">{say('plan.result')}</h2>
        <CostNote told={told} cap={cap} today={today} />
      </section>
    </>
  );
}
