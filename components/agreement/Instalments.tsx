import type { Instalment } from '../../lib/plan/agreement';
import { sumText } from '../../lib/plan/money/fen';
import { Button } from '../parts/Button';
import { Done, Turn, Waiting } from '../parts/icons';
import { Notice } from '../parts/Notice';
import { useWords } from '../parts/words';

interface Props {
  rows: readonly Instalment[];
  /** the one that was noted just now: a record of it is offered beside it */
  noted: number | null;
  onPaid(n: number, paid: boolean): void;
  onRecord(row: Instalment): void;
}

/** What is shown at once: what is past, and the next few. */
const NEXT = 6;

/** What is due when; one press notes an instalment as paid, another takes that back. */
export function Instalments({ rows, noted, onPaid, onRecord }: Props) {
  const { say } = useWords();
  const open = rows.filter(({ is }) => is !== 'paid');
  const until = open[Math.min(NEXT, open.length) - 1]?.n ?? rows.length;
  const later = rows.filter(({ n }) => n > until);
  const list = (some: readonly Instalment[]) => (
    <ol class="instalments">
      {some.map((row) => (
        <Row key={row.n} row={row} noted={row.n === noted} onPaid={onPaid} onRecord={onRecord} />
      ))}
    </ol>
  );
  return (
    <div>
      {list(rows.filter(({ n }) => n <= until))}
      {later.length > 0 && (
        <details>
          <summary>
            {say('agreement.later', { n: later.length })}
            <Turn />
          </summary>
          {list(later)}
        </details>
      )}
    </div>
  );
}

interface RowProps extends Pick<Props, 'onPaid' | 'onRecord'> {
  row: Instalment;
  noted: boolean;
}

function Row({ row, noted, onPaid, onRecord }: RowProps) {
  const { n, due, fen, is, paidOn } = row;
  const { say } = useWords();
  const state = is === 'paid' ? say('agreement.due.paid', { day: paidOn ?? '' }) : say(`agreement.due.${is}`);
  return (
    <li class={is}>
      {is === 'paid' ? <Done /> : <Waiting />}
      <span>
        <span class="first">
          {say('agreement.no', { n })} {sumText(fen)}
        </span>
        <span class="caption">{due ? `${due} · ${state}` : is === 'paid' ? state : say('agreement.no-day')}</span>
      </span>
      <Button look="quiet" onPress={() => onPaid(n, is !== 'paid')}>
        {say(is === 'paid' ? 'agreement.unpaid' : 'agreement.paid')}
        <span class="out-of-sight">{say('agreement.no', { n })}</span>
      </Button>
      <div class="noted" role="status">
        {noted && (
          <Notice action={<Button onPress={() => onRecord(row)}>{say('agreement.record')}</Button>}>
            {say('agreement.noted', { n })}
          </Notice>
        )}
      </div>
    </li>
  );
}
