import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '../../law/in-force';
import type { LenderKind } from '../../risk/types';
import { addDays } from '../days';
import { capCheck } from './cap';
import { fraction, sumOf } from './fen';
import { offersFor } from './offers';
import { allocate, daysLate, reckonClaim } from './owed';
import { percent, perDay, perMonth } from './rate';
import { type Corners, reconcile } from './reconcile';
import { type Debt, payOff, proRata } from './share';

const yearly = (typed: string) => percent(typed) ?? fraction(0);

describe('where a payment goes', () => {
  // the example of https://www.nj48.com/m/open.asp?id=6673&tid=20 on 民法典 art. 561: 100,000 lent, 5,000 interest,
  // 3,000 costs, 30,000 paid: 22,000 of it reach the principal, 78,000 stay
  it('costs, interest, principal', () => {
    const owed = { feesFen: 300_000, interestFen: 500_000, principalFen: 10_000_000 };
    expect(allocate(3_000_000, owed)).toEqual({
      feesFen: 300_000,
      interestFen: 500_000,
      principalFen: 2_200_000,
      overFen: 0,
    });
    expect(allocate(3_000_000, owed, 'principal-first').principalFen).toBe(3_000_000);
    expect(allocate(20_000_000, owed).overFen).toBe(9_200_000);
  });

  it('nothing is lost on the way', () => {
    const sum = fc.nat(10_000_000);
    fc.assert(
      fc.property(
        sum,
        sum,
        sum,
        sum,
        fc.constantFrom('law', 'principal-first'),
        (paid, fees, interest, principal, order) => {
          const taken = allocate(paid, { feesFen: fees, interestFen: interest, principalFen: principal }, order);
          expect(taken.feesFen + taken.interestFen + taken.principalFen + taken.overFen).toBe(paid);
          if (order === 'law' && taken.principalFen > 0)
            expect([taken.feesFen, taken.interestFen]).toEqual([fees, interest]);
        },
      ),
    );
  });
});

describe('late interest', () => {
  const claim = {
    feesFen: 0,
    interestFen: 0,
    principalFen: 1_234_567,
    since: '2026-08-01',
    lateDaily: fraction(5, 10_000),
    payments: [],
  };

  it('is simple, per day, rounded once', () => {
    // 12345.67 × 0.05 % × 37 = 228.39 (228.394895); 30000 × 18.25 % × 1.5 ÷ 360 × 91 = 2075.94 (2075.9375)
    expect(reckonClaim(claim, '2026-09-06')).toMatchObject({ days: 37, lateFen: 22_839, totalFen: 1_257_406 });
    const half = { ...claim, principalFen: 3_000_000, lateDaily: perDay(fraction(2737500, 10_000_000)) };
    expect(reckonClaim(half, '2026-10-30').lateFen).toBe(207_594);
  });

  it('goes on with what is left after a payment', () => {
    const paid = { ...claim, principalFen: 1_000_000, payments: [{ on: '2026-08-10', fen: 505_000 }] };
    const found = reckonClaim(paid, '2026-08-20');
    // ten days on 10,000 = 50; 5,050 pays these and 5,000; ten days on 5,000 = 25
    expect(found.steps.map(({ days, lateFen }) => [days, lateFen])).toEqual([
      [10, 5_000],
      [10, 2_500],
    ]);
    expect(found.owed).toEqual({ feesFen: 0, interestFen: 2_500, principalFen: 500_000 });
  });

  // reckoned with decimal arithmetic in another language: stretches of 31, 30, 31 and 22 days, each interest rounded
  // half up and taken into what bears interest; by quarter 92 and 22 days
  it('is compound where the contract has it, and tells that part apart', () => {
    const open = { ...claim, principalFen: 1_000_000, interestFen: 50_000 };
    const on = (compound: 'none' | 'month' | 'quarter') => {
      const { lateFen, compoundFen, totalFen } = reckonClaim({ ...open, compound }, '2026-11-22');
      return [lateFen, compoundFen, totalFen];
    };
    expect(on('none')).toEqual([57_000, 0, 1_107_000]);
    expect(on('month')).toEqual([61_133, 4_133, 1_111_133]);
    expect(on('quarter')).toEqual([60_381, 3_381, 1_110_381]);
  });

  it('compounds from the first month on, and never on what was paid', () => {
    const paid = { ...claim, principalFen: 1_000_000, compound: 'month' as const };
    // all interest of August is paid on its last day: September bears interest on the principal alone
    const settled = reckonClaim({ ...paid, payments: [{ on: '2026-08-31', fen: 15_500 }] }, '2026-09-30');
    expect([settled.lateFen, settled.compoundFen]).toEqual([30_500, 0]);
    const left = reckonClaim({ ...paid, payments: [] }, '2026-09-30');
    expect([left.lateFen, left.compoundFen]).toEqual([30_500 + 233, 233]); // 155.00 × 0.05 % × 30 = 2.325
  });

  it('is never less by compounding, and the same within the first period', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(500), fc.nat(600), (principalFen, paid, days) => {
        const on = addDays('2026-08-01', days);
        const both = { ...claim, principalFen, payments: [{ on: '2026-09-15', fen: paid * 100 }] };
        const simple = reckonClaim(both, on);
        const compound = reckonClaim({ ...both, compound: 'month' }, on);
        expect(compound.days).toBe(simple.days);
        expect(compound.totalFen).toBeGreaterThanOrEqual(simple.totalFen - 1 - days / 28);
        if (days < 31) expect(compound.totalFen).toBe(simple.totalFen);
      }),
    );
  });

  it('counts days from the day after the due day', () => {
    expect(daysLate('2026-08-01', '2026-08-01')).toBe(1);
    expect(daysLate('2026-08-01', '2026-07-20')).toBe(0);
    expect(reckonClaim(claim, '2026-07-01').totalFen).toBe(1_234_567);
  });
});

describe('several debts', () => {
  const debts: Debt[] = [
    { id: 'card', owedFen: 1_200_000, monthly: perMonth(yearly('18.25')), leastFen: 10_000 },
    { id: 'app', owedFen: 300_000, monthly: perMonth(yearly('24')), leastFen: 0 },
    { id: 'aunt', owedFen: 500_000, monthly: fraction(0), leastFen: 0 },
  ];

  it('fair shares add up to the fen', () => {
    expect([...proRata(100_000, debts)]).toEqual([
      ['card', 60_000],
      ['app', 15_000],
      ['aunt', 25_000],
    ]);
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.array(fc.nat(1_000_000), { maxLength: 8 }), (fen, owed) => {
        const parts = proRata(
          fen,
          owed.map((owedFen, at) => ({ id: String(at), owedFen })),
        );
        expect(sumOf([...parts.values()])).toBe(Math.min(fen, sumOf(owed)));
        for (const [id, got] of parts) expect(got).toBeLessThanOrEqual(owed[Number(id)] ?? 0);
      }),
    );
  });

  it('smallest first, dearest first, everybody a share', () => {
    const ways = (['smallest', 'dearest', 'share'] as const).map((way) => payOff(way, debts, 100_000));
    expect(ways.map(({ done }) => done.map(({ id }) => id))).toEqual([
      ['app', 'aunt', 'card'],
      ['app', 'card', 'aunt'],
      expect.arrayContaining(['card', 'app', 'aunt']),
    ]);
    for (const each of ways) expect(each.paidFen).toBe(2_000_000 + each.interestFen);
    const [smallest, dearest] = ways;
    expect(dearest?.interestFen).toBeLessThan(smallest?.interestFen ?? 0);
    expect(sumOf([...(smallest?.first.values() ?? [])])).toBe(100_000);
  });

  it('says when it never gets there', () => {
    expect(payOff('dearest', debts, 1_000).months).toBeNull();
  });
});

describe('first offer, fallback, floor', () => {
  const means = { disposableFen: 123_456, leanFen: null, floorFen: 300_000 };
  it('keeps a fifth back, in whole tens of yuan', () => {
    expect(offersFor(means, 2_000_000, fraction(0))).toEqual({
      first: { monthlyFen: 98_000, months: 21 },
      fallback: { monthlyFen: 123_000, months: 17 },
      mineFen: 123_456,
      floorFen: 300_000,
      lean: false,
    });
  });
  it('goes by the worst month where income is uneven', () => {
    expect(offersFor({ ...means, leanFen: 50_000 }, 2_000_000, fraction(0))?.first.monthlyFen).toBe(40_000);
  });
  it('offers nothing that is not there, and never more than is owed', () => {
    expect(offersFor({ ...means, disposableFen: -1 }, 2_000_000, fraction(0))).toBeNull();
    expect(offersFor({ ...means, disposableFen: 900 }, 2_000_000, fraction(0))).toBeNull();
    expect(offersFor(means, 5_000, fraction(0))?.fallback).toEqual({ monthlyFen: 5_000, months: 1 });
    expect(offersFor(means, 2_000_000, fraction(0), 40_000)?.fallback.monthlyFen).toBe(40_000);
  });
  it('never goes beyond what is left', () => {
    const fen = fc.integer({ min: -100_000, max: 3_000_000 });
    fc.assert(
      fc.property(fen, fc.nat(9_000_000), fc.option(fen), (disposableFen, owed, leanFen) => {
        const lean = leanFen === null ? null : Math.min(leanFen, disposableFen - 1);
        const offers = offersFor({ disposableFen, leanFen: lean, floorFen: 1 }, owed, fraction(1, 100));
        if (!offers) return;
        expect(offers.fallback.monthlyFen).toBeLessThanOrEqual(disposableFen);
        expect(offers.first.monthlyFen).toBeLessThanOrEqual(offers.fallback.monthlyFen);
        expect(offers.first.monthlyFen).toBeGreaterThan(0);
      }),
    );
  });
});

describe('which line a cost is held against', () => {
  const ask = (kind: LenderKind, contractedOn: string | null, nominal: number | null, lpr: number | null = null) =>
    capCheck({ kind, contractedOn, nominal, lpr, today: '2026-11-22' });
  it.each([
    ['bank_credit_card', '2023-05-01', 0.1825, null, 'court-24', false],
    ['consumer_finance_company', null, 0.35, null, 'court-24', true],
    ['microloan_company', '2020-01-01', 0.24, null, 'court-24', false],
    ['loan_aid_platform', '2025-10-01', 0.2401, null, 'loan-aid-24', true],
    ['loan_aid_platform', '2025-09-30', 0.36, null, null, null],
    ['unlicensed_lender', '2025-06-01', 0.13, 3.0, 'four-lpr', true],
    ['unlicensed_lender', '2025-06-01', 0.12, 3.0, 'four-lpr', false],
    ['unlicensed_lender', '2025-06-01', 0.5, null, 'four-lpr', null],
    ['unlicensed_lender', '2020-08-19', 0.5, 3.85, null, null],
    ['unknown', '2025-06-01', 0.5, 3, null, null],
    ['third_party_collector', '2025-06-01', 0.5, 3, null, null],
  ] as const)('%s, contract of %s at %s', (kind, day, nominal, lpr, line, above) => {
    const found = ask(kind, day, nominal, lpr);
    expect([found.line, found.above]).toEqual([line, above]);
    expect(found.provisions.map(byId)).not.toContain(null);
    expect(found.missing === null).toBe(above !== null);
  });
  it('four times LPR is never held against a licensed lender', () => {
    for (const kind of ['bank_credit_card', 'bank_loan', 'consumer_finance_company', 'microloan_company'] as const)
      expect(ask(kind, '2025-06-01', 0.3, 3).line).toBe('court-24');
  });
});

describe('four corners', () => {
  const corners = (more: Partial<Corners> = {}): Corners => ({ sms: {}, app: {}, own: {}, contract: {}, ...more });
  it('names the difference and where it comes from', () => {
    const found = reconcile(
      corners({
        sms: { principal: 1_000_000, fees: 32_000, total: 1_050_000 },
        app: { principal: 1_000_000, interest: 18_000, fees: 0, total: 1_018_000 },
        own: { principal: 1_000_000 },
      }),
    );
    const total = found.lines.find(({ part }) => part === 'total');
    expect(total).toMatchObject({ is: 'differs', differences: [{ more: 'sms', less: 'app', fen: 32_000 }] });
    expect(found.source).toMatchObject({ part: 'fees', more: 'sms', less: 'app', fen: 32_000 });
    expect(found.lines.find(({ part }) => part === 'principal')?.is).toBe('same');
    expect(found.lines.find(({ part }) => part === 'interest')?.is).toBe('one');
    expect(found.broken).toEqual([{ corner: 'sms', sumFen: 1_032_000, totalFen: 1_050_000 }]);
  });
  it('is silent where nothing stands', () => {
    const found = reconcile(corners());
    expect(found.lines.every(({ is }) => is === 'none')).toBe(true);
    expect([found.broken, found.source]).toEqual([[], null]);
  });
  it('does not take what was paid off twice: what is left is listed', () => {
    expect(reconcile(corners({ own: { principal: 70, paid: 30, total: 70 } })).broken).toEqual([]);
    expect(reconcile(corners({ own: { principal: 100, paid: 30, total: 70 } })).broken).toHaveLength(1);
  });
});
