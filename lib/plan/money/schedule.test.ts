/**
 * Independent figures. (a) The examples on Microsoft's pages on the functions PMT, PPMT, IPMT, IRR, XIRR and EFFECT
 * (support.microsoft.com). (b) Regulation Z, appendix J (12 CFR 1026), example of 24 payments. (c) Whole schedules,
 * worked out apart from this program with Python's decimal numbers at 60 digits, rounding ROUND_HALF_UP to the fen.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../days';
import { costByDays, costByMonths } from './cost';
import { fraction, sumOf } from './fen';
import { percent, perMonth } from './rate';
import { customSchedule, levelPayment, monthsFor, type Shape, scheduleOf, shares } from './schedule';

const yearly = (typed: string) => perMonth(percent(typed) ?? fraction(0));
const row = (at: { paymentFen: number; principalFen: number; interestFen: number } | undefined) =>
  at && [at.paymentFen, at.principalFen, at.interestFen];

describe('as spreadsheets reckon', () => {
  it('PMT(8%/12, 10, 10000) = 1037.03', () => expect(levelPayment(1_000_000, yearly('8'), 10)).toBe(103_703));
  it('PPMT(10%/12, 1, 24, 2000) = 75.62', () =>
    expect(
      scheduleOf({ principalFen: 200_000, monthly: yearly('10'), months: 24, shape: 'level' }).rows[0]?.principalFen,
    ).toBe(7_562));
  it('IPMT(10%/12, 1, 36, 8000) = 66.67', () =>
    expect(
      scheduleOf({ principalFen: 800_000, monthly: yearly('10'), months: 36, shape: 'level' }).rows[0]?.interestFen,
    ).toBe(6_667));
  it('PPMT(8%, 10, 10, 200000) = 27598.05, to the few fen that rounded instalments leave for the last', () => {
    const last = scheduleOf({ principalFen: 20_000_000, monthly: fraction(8, 100), months: 10, shape: 'level' })
      .rows[9];
    expect(Math.abs((last?.principalFen ?? 0) - 2_759_805)).toBeLessThanOrEqual(6);
  });
  it('IRR(-70000, 12000, 15000, 18000, 21000, 26000) = 8.66 %', () =>
    expect(costByMonths(7_000_000, [1_200_000, 1_500_000, 1_800_000, 2_100_000, 2_600_000])?.monthly).toBeCloseTo(
      0.0866309480365316,
      9,
    ));
  it('XIRR of the five dated flows = 37.336 %', () => {
    const day = (iso: string) => daysBetween('2008-01-01', iso);
    const flows = [
      ['2008-03-01', 2750],
      ['2008-10-30', 4250],
      ['2009-02-15', 3250],
      ['2009-04-01', 2750],
    ] as const;
    const cost = costByDays(
      1_000_000,
      flows.map(([iso, yuan]) => ({ day: day(iso), fen: yuan * 100 })),
    );
    expect(cost?.effective).toBeCloseTo(0.3733625335188315, 9);
  });
  it('EFFECT: 12 months of 1 % are 12.68 % in a year', () =>
    expect(
      costByMonths(
        10_000_000_00,
        scheduleOf({ principalFen: 10_000_000_00, monthly: yearly('12'), months: 12, shape: 'level' }).rows.map(
          (each) => each.paymentFen,
        ),
      )?.effective,
    ).toBeCloseTo(1.01 ** 12 - 1, 7));
  it('Regulation Z, appendix J: 5000 received, 24 payments of 230 = 9.69 %', () =>
    expect(costByMonths(500_000, Array(24).fill(23_000))?.nominal).toBeCloseTo(0.0968570806, 8));
  it('a fee of 0.75 % a month on the whole sum for 12 months costs 16.22 %, not 9 %', () =>
    expect(costByMonths(1_200_000, Array(12).fill(109_000))?.nominal).toBeCloseTo(0.162164824562, 9));
});

describe('whole schedules, row by row against decimal arithmetic', () => {
  it.each([
    [10_000_000, '4.9', 12, [855_617, 814_784, 40_833], [855_612, 852_132, 3_480], 267_399],
    [3_600_000, '18.25', 24, [180_162, 125_412, 54_750], [180_158, 177_459, 2_699], 723_884],
    [1_000_000, '24', 12, [94_560, 74_560, 20_000], [94_555, 92_701, 1_854], 134_715],
  ] as const)('等额本息 %s fen at %s %%', (principalFen, rate, months, first, last, interest) => {
    const plan = scheduleOf({ principalFen, monthly: yearly(rate), months, shape: 'level' });
    expect([row(plan.rows[0]), row(plan.rows.at(-1)), plan.interestFen]).toEqual([first, last, interest]);
  });

  it('等额本金 10000 at 4.9 %', () => {
    const plan = scheduleOf({ principalFen: 1_000_000, monthly: yearly('4.9'), months: 12, shape: 'even' });
    expect([row(plan.rows[0]), row(plan.rows[1]), row(plan.rows.at(-1)), plan.interestFen]).toEqual([
      [87_416, 83_333, 4_083],
      [87_076, 83_333, 3_743],
      [83_677, 83_337, 340],
      26_542,
    ]);
  });

  it('先息后本', () => {
    const plan = scheduleOf({ principalFen: 1_000_000, monthly: yearly('12'), months: 3, shape: 'interest-only' });
    expect(plan.rows.map(row)).toEqual([
      [10_000, 0, 10_000],
      [10_000, 0, 10_000],
      [1_010_000, 1_000_000, 10_000],
    ]);
  });

  it('deferral: what waits is spread without interest on it, is paid, or is not charged', () => {
    const of = (interest: 'none' | 'monthly' | 'later') =>
      scheduleOf({
        principalFen: 1_200_000,
        monthly: yearly('12'),
        months: 12,
        shape: 'even',
        deferral: { months: 3, interest },
        first: '2026-12-31',
      });
    expect(of('none').interestFen).toBe(78_000);
    expect(of('monthly').interestFen).toBe(78_000 + 36_000);
    expect(of('later').interestFen).toBe(78_000 + 36_000);
    expect(of('monthly').rows.slice(0, 4).map(row)).toEqual([
      [12_000, 0, 12_000],
      [12_000, 0, 12_000],
      [12_000, 0, 12_000],
      [112_000, 100_000, 12_000],
    ]);
    expect(of('later').rows[0]?.paymentFen).toBe(0);
    expect(of('later').rows[3]?.paymentFen).toBe(115_000);
    expect(
      of('none')
        .rows.map(({ due }) => due)
        .slice(0, 4),
    ).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
  });

  it('own sums: interest first, and what stays open is said', () => {
    const plan = customSchedule(1_000_000, yearly('12'), [5_000, 50_000, 500_000, 500_000]);
    expect(plan.rows.map(row)).toEqual([
      [5_000, 0, 5_000],
      [50_000, 35_000, 15_000],
      [500_000, 490_350, 9_650],
      [479_397, 474_650, 4_747],
    ]);
    expect(plan.openFen).toBe(0);
    expect(customSchedule(1_000_000, yearly('12'), [5_000]).openFen).toBe(1_005_000);
  });
});

const terms = fc.record({
  principalFen: fc.integer({ min: 1, max: 100_000_000 }),
  rate: fc.integer({ min: 0, max: 3600 }),
  months: fc.integer({ min: 1, max: 60 }),
  shape: fc.constantFrom<Shape>('level', 'even', 'interest-only'),
  put: fc.integer({ min: 0, max: 12 }),
  interest: fc.constantFrom<'none' | 'monthly' | 'later'>('none', 'monthly', 'later'),
});

it('instalments are principal and interest, to the cent, whatever the terms', () => {
  fc.assert(
    fc.property(terms, ({ principalFen, rate, months, shape, put, interest }) => {
      const monthly = fraction(rate, 120_000);
      const plan = scheduleOf({ principalFen, monthly, months, shape, deferral: { months: put, interest } });
      expect(plan.principalFen).toBe(principalFen);
      expect(plan.paidFen).toBe(principalFen + plan.interestFen);
      expect(plan.rows.length).toBe(months + put);
      expect(plan.rows.at(-1)?.remainingFen).toBe(0);
      let owed = principalFen;
      for (const each of plan.rows) {
        expect(each.paymentFen).toBe(each.principalFen + each.interestFen);
        expect(Math.min(each.paymentFen, each.principalFen, each.interestFen)).toBeGreaterThanOrEqual(0);
        owed -= each.principalFen;
        expect(each.remainingFen).toBe(owed);
      }
    }),
  );
});

it('the yearly cost inverts the schedule', () => {
  fc.assert(
    fc.property(terms, ({ rate, months, shape }) => {
      const principalFen = 1_000_000_000; // large, so that rounding to the fen does not move the rate
      const plan = scheduleOf({ principalFen, monthly: fraction(rate, 120_000), months, shape });
      const cost = costByMonths(
        principalFen,
        plan.rows.map((each) => each.paymentFen),
      );
      expect(cost?.nominal).toBeCloseTo(rate / 10_000, 6);
    }),
  );
});

it('own sums add up too', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_000_000 }),
      fc.array(fc.nat(900_000), { maxLength: 40 }),
      (principal, all) => {
        const plan = customSchedule(principal, yearly('18'), all);
        expect(plan.principalFen + plan.interestFen).toBe(plan.paidFen);
        expect(plan.paidFen).toBeLessThanOrEqual(sumOf(all));
        expect(plan.openFen).toBeGreaterThanOrEqual(principal - plan.principalFen);
      },
    ),
  );
});

it('how long a monthly sum takes', () => {
  expect(monthsFor(100_000, fraction(0), 30_000)).toBe(4);
  expect(monthsFor(1_000_000, yearly('12'), 10_000)).toBeNull(); // interest eats it
  expect(monthsFor(1_000_000, yearly('24'), 94_560)).toBe(12);
  expect(monthsFor(0, yearly('24'), 0)).toBe(0);
});

it('whole shares', () => {
  expect(shares(10, 3)).toEqual([4, 3, 3]);
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 60 }), (fen, n) => {
      const all = shares(fen, n);
      expect(sumOf(all)).toBe(fen);
      expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
    }),
  );
});
