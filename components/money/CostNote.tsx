import type { CapCheck } from '../../lib/plan/money/cap';
import type { YearlyCost } from '../../lib/plan/money/cost';
import type { CostTold } from '../../lib/plan/money/cost-form';
import { sumText } from '../../lib/plan/money/fen';
import { percentText } from '../../lib/plan/money/rate';
import { Clauses } from '../parts/Clauses';
import { Turn } from '../parts/icons';
import { EmptyState } from '../parts/Notice';
import { useWords } from '../parts/words';

/** What a loan costs as far as it was written down, or what is still missing to say so. */
export function CostNote({ told, cap, today }: { told: CostTold; cap: CapCheck; today: string }) {
  const { say } = useWords();
  const { cost, receivedFen: received, paidFen: paid } = told;
  if (received === null || paid === null) return <EmptyState>{say('cost.none')}</EmptyState>;
  if (!cost) return <EmptyState>{say('cost.no-rate')}</EmptyState>;
  return (
    <>
      <p>{say('cost.sums', { received: sumText(received), paid: sumText(paid), more: sumText(paid - received) })}</p>
      <CostFigures cost={cost} by={told.by} />
      <CapNote cap={cap} today={today} />
    </>
  );
}

/** The yearly cost in both ways, and how it was found. */
export function CostFigures({ cost, by }: { cost: YearlyCost; by: 'months' | 'days' }) {
  const { say } = useWords();
  return (
    <div class="cost">
      <dl class="figures">
        <div>
          <dt>{say('cost.nominal')}</dt>
          <dd>{percentText(cost.nominal)}</dd>
        </div>
        <div>
          <dt>{say('cost.effective')}</dt>
          <dd>{percentText(cost.effective)}</dd>
        </div>
      </dl>
      <details>
        <summary>
          {say('cost.how')}
          <Turn />
        </summary>
        <p class="caption">{say(by === 'months' ? 'cost.how.months' : 'cost.how.days')}</p>
        <p class="caption">{say('cost.how.source')}</p>
      </details>
    </div>
  );
}

/** Held against the line of this lender, in careful words; a line is a place to ask, nothing more. */
export function CapNote({ cap, today }: { cap: CapCheck; today: string }) {
  const { say } = useWords();
  const percent = cap.percent === null ? '' : `${Number(cap.percent.toFixed(2))}%`;
  return (
    <div class="card cap" role="status">
      {cap.missing !== null && <p>{say(`cap.missing.${cap.missing}`)}</p>}
      {cap.line !== null && cap.percent !== null && (
        <>
          <p>{say(cap.above === null ? 'cap.line' : cap.above ? 'cap.above' : 'cap.below', { percent })}</p>
          <p class="caption">{say(`cap.${cap.line}`)}</p>
        </>
      )}
      <p class="caption">{say('cap.stays')}</p>
      <Clauses ids={cap.provisions} day={today} />
    </div>
  );
}
