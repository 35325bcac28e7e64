import { sumText } from '../../lib/plan/money/fen';
import type { Offer, Offers } from '../../lib/plan/money/offers';
import { Button } from '../parts/Button';
import { Turn } from '../parts/icons';
import { useWords } from '../parts/words';

interface Props {
  offers: Offers;
  /** what is left each month for all debts */
  disposableFen: number;
  onTake(offer: Offer): void;
}

/** First offer, fallback, floor: the third is not for offering. */
export function OfferCards({ offers, disposableFen, onTake }: Props) {
  const { say } = useWords();
  const card = (name: string, help: string, offer: Offer) => (
    <li class="card">
      <h3>{name}</h3>
      <p class="sum">{say('money.offer.monthly', { sum: sumText(offer.monthlyFen, 'if-any') })}</p>
      <p class="caption">
        {help} {offer.months === null ? say('plan.offer.never') : say('plan.offer.time', { n: offer.months })}
      </p>
      {offer.months !== null && (
        <Button onPress={() => onTake(offer)}>
          {say('plan.offer.take')}
          <span class="out-of-sight">{name}</span>
        </Button>
      )}
    </li>
  );
  return (
    <div>
      <ul class="offers">
        {card(
          say('money.offer.first'),
          say(offers.lean ? 'plan.offer.first.lean' : 'plan.offer.first.help'),
          offers.first,
        )}
        {offers.fallback.monthlyFen > offers.first.monthlyFen &&
          card(say('money.offer.fallback'), say('plan.offer.fallback.help'), offers.fallback)}
        <li class="card">
          <h3>{say('money.offer.floor')}</h3>
          <p class="sum">{sumText(offers.floorFen, 'if-any')}</p>
          <p class="caption">{say('plan.offer.floor.help')}</p>
        </li>
      </ul>
      <details>
        <summary>
          {say('plan.offer.how')}
          <Turn />
        </summary>
        <p class="caption">
          {say('plan.offer.how.share', {
            sum: sumText(disposableFen, 'if-any'),
            mine: sumText(offers.mineFen, 'if-any'),
          })}{' '}
          {say(offers.lean ? 'plan.offer.how.lean' : 'plan.offer.how.first')}
        </p>
      </details>
    </div>
  );
}
