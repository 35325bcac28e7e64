import type { CardTold } from '../../lib/plan/money/card-form';
import { sumText } from '../../lib/plan/money/fen';
import { EmptyState } from '../parts/Notice';
import { useWords } from '../parts/words';

/** What the statement says of itself: in time or not, its interest, and how long the minimum takes. */
export function CardResult({ told: { stood, penaltyFen, interest, slow, own } }: { told: CardTold }) {
  const { say } = useWords();
  if (!stood && !interest && !slow && !own) return <EmptyState>{say('card.none')}</EmptyState>;
  return (
    <div class="form" role="status">
      {stood && (
        <p>
          {say(`card.is.${stood.is}`, { day: stood.until, sum: sumText(stood.openFen) })}{' '}
          {stood.is === 'short' &&
            stood.toMinimumFen < stood.openFen &&
            say('card.to-minimum', { sum: sumText(stood.toMinimumFen) })}{' '}
          {penaltyFen !== null && penaltyFen > 0 && say('card.penalty.is', { sum: sumText(penaltyFen) })}
        </p>
      )}
      {interest && (
        <div>
          <p>{say('card.interest.is', { sum: sumText(interest.interestFen) })}</p>
          <ul class="plain caption">
            {interest.rows.map(({ openFen, from, days }) => (
              <li key={from}>{say('card.interest.row', { sum: sumText(openFen), day: from, n: days })}</li>
            ))}
          </ul>
        </div>
      )}
      {slow && (
        <p>
          {slow.months === null
            ? say('card.slow.never')
            : say('card.slow', {
                n: slow.months,
                interest: sumText(slow.interestFen),
                first: sumText(slow.firstFen),
              })}
        </p>
      )}
      {own && (
        <p>
          {own.months === null
            ? say('card.own.never')
            : say('card.own', { n: own.months, interest: sumText(own.interestFen) })}
        </p>
      )}
    </div>
  );
}
