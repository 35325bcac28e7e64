/** A card's statement as it is typed, and what follows from each part of it as soon as that part is there. */
import type { Case } from '../case';
import { isDay } from '../days';
import { cardInterest, type PayingDown, payDown, type Stood, standingOf } from './card';
import { fenOf, fenText, fraction, part } from './fen';
import { isEmpty, type Odd, paymentsFrom, type Texts, wholeFrom } from './fields';
import { percent } from './rate';

export const CARD_FIELDS = [
  'owed',
  'minimum',
  'due',
  'grace',
  'tolerance',
  'paid',
  'penalty',
  'daily',
  'bought',
  'until',
  'share',
  'floor',
  'each',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];
export type CardForm = Texts<CardField>;

export function newCard(one: Case): CardForm {
  const blank = Object.fromEntries(CARD_FIELDS.map((field) => [field, ''])) as CardForm; // one pair for each field
  return { ...blank, owed: one.claimedFen === null ? '' : fenText(one.claimedFen) };
}

export interface CardTold {
  odd: Partial<Record<CardField, Odd>>;
  unread: string[];
  stood: Stood | null;
  /** on what the minimum was short of; null without a rate for it */
  penaltyFen: number | null;
  interest: ReturnType<typeof cardInterest> | null;
  /** only the minimum each month, and a sum of one's own */
  slow: PayingDown | null;
  own: PayingDown | null;
}

export function cardOf(form: CardForm, today: string): CardTold {
  const odd: CardTold['odd'] = {};
  const read = <T>(field: CardField, take: (text: string) => T | null, kind: Odd): T | null => {
    if (isEmpty(form[field])) return null;
    const found = take(form[field]);
    if (found === null) odd[field] = kind;
    return found;
  };
  const sum = (field: CardField) => read(field, fenOf, 'amount');
  const rate = (field: CardField) => read(field, percent, 'rate');
  const day = (field: CardField) => read(field, (text) => (isDay(text) ? text : null), 'day');
  const [owedFen, minimumFen, toleranceFen] = [sum('owed'), sum('minimum'), sum('tolerance')];
  const [floorFen, eachFen] = [sum('floor'), sum('each')];
  const [penalty, daily, share] = [rate('penalty'), rate('daily'), rate('share')];
  const [due, until] = [day('due'), day('until')];
  const graceDays = read('grace', (text) => wholeFrom(text, 60), 'count');
  const paid = paymentsFrom(form.paid);
  const bought = paymentsFrom(form.bought);
  const stood =
    owedFen !== null && due !== null
      ? standingOf({
          owedFen,
          minimumFen,
          due,
          graceDays: graceDays ?? 0,
          toleranceFen: toleranceFen ?? 0,
          payments: paid.payments,
        })
      : null;
  const open = owedFen !== null && daily !== null ? (stood?.openFen ?? owedFen) : null;
  const from = due ?? today;
  return {
    odd,
    unread: [...paid.odd, ...bought.odd],
    stood,
    penaltyFen: stood && penalty ? part(stood.toMinimumFen, penalty) : null,
    interest:
      daily !== null && until !== null && bought.payments.length > 0
        ? cardInterest(bought.payments, paid.payments, daily, until)
        : null,
    slow:
      open !== null && daily && (share || floorFen)
        ? payDown(open, daily, from, { share: share ?? fraction(0), floorFen: floorFen ?? 0 })
        : null,
    own: open !== null && daily && eachFen ? payDown(open, daily, from, { eachFen }) : null,
  };
}
