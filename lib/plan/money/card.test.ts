import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCase } from '../case';
import { cardInterest, payDown, standingOf } from './card';
import { type CardForm, cardOf, newCard } from './card-form';
import { fraction, sumOf } from './fen';

const daily = fraction(5, 10_000);

describe('interest of a statement', () => {
  // the example of https://www.xyka.net/know/fn36670.html: bought on 30 March, 100 paid on 23 April, statement on 5 May:
  // 1000 × 0.05 % × 24 days + 900 × 0.05 % × 12 days = 17.40
  it('counts from the day of booking, and on what is left after a payment', () => {
    const told = cardInterest(
      [{ on: '2026-03-30', fen: 100_000 }],
      [{ on: '2026-04-23', fen: 10_000 }],
      daily,
      '2026-05-05',
    );
    expect(told.interestFen).toBe(1740);
    expect(told.rows.map(({ openFen, days }) => [openFen, days])).toEqual([
      [100_000, 24],
      [90_000, 12],
    ]);
  });

  // https://wodefinance.com/Creditcardoverdue/dupwqkyvji.html: 3000 from 25 March, 150 paid on 5 May, statement on
  // 15 May, where this bank counts that day too: 61.50 + 15.675 = 77.18
  it('is rounded once, at the end', () => {
    const bought = [{ on: '2026-03-25', fen: 300_000 }];
    const paid = [{ on: '2026-05-05', fen: 15_000 }];
    expect(cardInterest(bought, paid, daily, '2026-05-16').interestFen).toBe(7718);
  });

  it('never grows when more is paid', () => {
    const fen = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fen, fen, fen, (bought, less, more) => {
        const of = (paid: number) =>
          cardInterest([{ on: '2026-03-30', fen: bought }], [{ on: '2026-04-10', fen: paid }], daily, '2026-05-05')
            .interestFen;
        expect(of(Math.max(less, more))).toBeLessThanOrEqual(of(Math.min(less, more)));
      }),
    );
  });
});

describe('in time or not', () => {
  const statement = {
    owedFen: 100_000,
    minimumFen: 10_000,
    due: '2026-11-20',
    graceDays: 3,
    toleranceFen: 1000,
    payments: [{ on: '2026-11-23', fen: 100_000 }],
  };

  it.each([
    ['paid on the last day of grace', {}, 'full'],
    ['a day later', { payments: [{ on: '2026-11-24', fen: 100_000 }] }, 'short'],
    ['without grace', { graceDays: 0 }, 'short'],
    ['ten yuan short', { payments: [{ on: '2026-11-20', fen: 99_000 }] }, 'tolerated'],
    ['a fen more than that', { payments: [{ on: '2026-11-20', fen: 98_999 }] }, 'minimum'],
    ['the minimum', { payments: [{ on: '2026-11-20', fen: 10_000 }] }, 'minimum'],
    ['less than it', { payments: [{ on: '2026-11-20', fen: 9_999 }] }, 'short'],
    ['no minimum known', { minimumFen: null, payments: [{ on: '2026-11-20', fen: 50_000 }] }, 'short'],
  ])('%s', (_what, change, is) => {
    expect(standingOf({ ...statement, ...change }).is).toBe(is);
  });

  it('says the last day, over the end of a year', () => {
    expect(standingOf({ ...statement, due: '2026-12-30' }).until).toBe('2027-01-02');
  });
});

describe('only the minimum', () => {
  const minimum = { share: fraction(1, 10), floorFen: 5_000 };

  it('takes its time', () => {
    // reckoned with decimal arithmetic in another language, 20 000 at 0.05 % a day from 20 November 2026
    const slow = payDown(2_000_000, daily, '2026-11-20', minimum);
    expect(slow).toEqual({ months: 52, interestFen: 347_849, paidFen: 2_347_849, firstFen: 203_000 });
    expect(payDown(2_000_000, daily, '2026-11-20', { eachFen: 200_000 })).toEqual({
      months: 11,
      interestFen: 185_275,
      paidFen: 2_185_275,
      firstFen: 200_000,
    });
  });

  it('what is paid is what was open and its interest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 3, max: 50 }),
        (open, rate, share) => {
          const down = payDown(open, fraction(rate, 10_000), '2026-11-20', {
            share: fraction(share, 100),
            floorFen: 10_000,
          });
          if (down.months !== null) expect(down.paidFen).toBe(open + down.interestFen);
        },
      ),
    );
  });

  it('does not end where the sum is below the interest', () => {
    expect(payDown(2_000_000, daily, '2026-11-20', { eachFen: 20_000 }).months).toBeNull();
  });
});

describe('the form', () => {
  const form: CardForm = {
    ...newCard({ ...newCase('c'), claimedFen: 100_000 }),
    minimum: '100',
    due: '2026-04-23',
    paid: '2026-04-23 100\n好像还了一点',
    daily: '0.05',
    bought: '2026-03-30 1000',
    until: '2026-05-05',
    share: '10',
    penalty: '5',
  };

  it('tells what each part says', () => {
    const told = cardOf(form, '2026-11-22');
    expect(told.stood).toMatchObject({ is: 'minimum', openFen: 90_000, until: '2026-04-23' });
    expect([told.interest?.interestFen, told.penaltyFen, told.unread]).toEqual([1740, 0, ['好像还了一点']]);
    expect(told.slow?.firstFen).toBe(9135); // 900 × (1 + 0.05 % × 30) = 913.50, a tenth of it
    expect(told.own).toBeNull();
  });

  it('keeps silent about what is not there, and names what is odd', () => {
    const told = cardOf({ ...newCard(newCase('c')), owed: '大概一千', grace: '三' }, '2026-11-22');
    expect([told.stood, told.slow, told.interest]).toEqual([null, null, null]);
    expect(told.odd).toEqual({ owed: 'amount', grace: 'count' });
  });

  it('takes the penalty from what is missing to the minimum', () => {
    const told = cardOf({ ...form, paid: '2026-04-23 40' }, '2026-11-22');
    expect(told.penaltyFen).toBe(300);
    expect(sumOf([told.stood?.toMinimumFen ?? 0])).toBe(6_000);
  });
});
