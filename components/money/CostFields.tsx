import type { CostField } from '../../lib/plan/money/cost-form';
import type { Odd } from '../../lib/plan/money/fields';
import { useWords } from '../parts/words';
import { TextField } from './TextField';

interface Props {
  field(name: CostField): { id: string; value: string; odd: Odd | undefined; onType(text: string): void };
  by: 'months' | 'days';
  unread: readonly string[];
  /** the LPR is asked for where it decides */
  lpr?: boolean;
}

/** What came in and what goes out, evenly or payment by payment. */
export function CostFields({ field, by, unread, lpr = false }: Props) {
  const { say } = useWords();
  return (
    <>
      <div class="pair">
        <TextField {...field('received')} label={say('cost.received')} />
        <TextField {...field('each')} label={say('cost.each')} />
        <TextField {...field('times')} kind="count" label={say('cost.times')} />
      </div>
      <p class="caption">{say('cost.received.help')}</p>
      <TextField {...field('list')} kind="long" label={say('cost.list')} help={say('cost.list.help')} />
      {unread.length > 0 && <p class="odd">{say('money.unread', { lines: unread.join(' · ') })}</p>}
      {(by === 'days' || lpr) && (
        <div class="pair">
          {by === 'days' && <TextField {...field('receivedOn')} kind="date" label={say('cost.receivedOn')} />}
          {lpr && <TextField {...field('lpr')} label={say('cost.lpr')} help={say('cost.lpr.help')} />}
        </div>
      )}
    </>
  );
}
