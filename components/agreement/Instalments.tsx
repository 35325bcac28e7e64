import type { Instalment } from '../../lib/plan/agreement';
import { sumText } from '../../lib/plan/money/fen';
import { Button } from '../parts/Button';
import { Done, Turn, Waiting } from '../parts/icons';
import { useWords } from '../parts/words';

interface Props {
  rows: readonly Instalment[];
  onPaid(n: number, paid: boolean): void;
}

/** What is shown at once: what is past, and the next few. */
const NEXT = 6;

/** What is due when; one press notes an instalment as paid, another takes that back. */
export function Instalments({ rows, onPaid }: Props) {
  const { say } = useWords();
  const open = rows.filter(({ is }) => is !== 'paid');
  const until = open[Math.min(NEXT, open.length) - 1]?.n ?? rows.length;
  const later = rows.filter(({ n }) => n > until);
  const list = (some: readonly Instalment[]) => (
    <ol class="instalments">
      {some.map((row) => (
        <Row key={row.n} row={row} onPaid={onPaid} />
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

function Row({ row: { n, due, fen, is, paidOn }, onPaid }: { row: Instalment; onPaid: Props['onPaid'] }) {
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
    </li>
  );
}
