import type { Instalment } from '../../lib/plan/agreement';
import { sumText } from '../../lib/plan/money/fen';
import { Button } from '../parts/Button';
import { Done, Waiting } from '../parts/icons';
import { useWords } from '../parts/words';

interface Props {
  rows: readonly Instalment[];
  /** null takes the note back */
  onPaid(n: number, paid: boolean): void;
}

/** What is due when; one press notes an instalment as paid, another takes that back. */
export function Instalments({ rows, onPaid }: Props) {
  const { say } = useWords();
  return (
    <ol class="instalments">
      {rows.map(({ n, due, fen, is, paidOn }) => (
        <li key={n} class={is}>
          {is === 'paid' ? <Done /> : <Waiting />}
          <span>
            <span class="first">
              {say('agreement.no', { n })} {sumText(fen)}
            </span>
            <span class="caption">
              {due ?? say('agreement.no-day')} ·{' '}
              {is === 'paid' ? say('agreement.due.paid', { day: paidOn ?? '' }) : say(`agreement.due.${is}`)}
            </span>
          </span>
          <Button look="quiet" onPress={() => onPaid(n, is !== 'paid')}>
            {say(is === 'paid' ? 'agreement.unpaid' : 'agreement.paid')}
            <span class="out-of-sight">{say('agreement.no', { n })}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
