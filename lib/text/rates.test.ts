import { describe, expect, test } from 'vitest';
import { costOfInstalments, costOfSingle, irrByDays, irrByPeriods, readRates } from './rates';

describe('the price of credit', () => {
  test('a loan of equal instalments at 1 % a month gives 1 % back', () => {
    // annuity: 10,000 × 0.01 ÷ (1 − 1.01^−12) = 888.4879
    expect(irrByPeriods(10_000, 888.4879, 12)).toBeCloseTo(0.01, 7);
    const cost = costOfInstalments(10_000, 888.4879, 12);
    expect(cost?.apr).toBeCloseTo(0.12, 5);
    expect(cost?.irr).toBeCloseTo(0.126825, 5);
  });

  test('a monthly fee on the whole sum is nearly twice what it seems', () => {
    // 12,000 in twelve parts of 1,000 plus 0.6 % fee of the whole: 72 a month; the seeming 7.2 % is 13.03 %
    expect(costOfInstalments(12_000, 1072, 12)?.apr).toBeCloseTo(0.1303, 3);
  });

  test('one sum back after a week', () => {
    const cost = costOfSingle(3000, 3900, 7);
    expect(cost?.apr).toBeCloseTo((0.3 * 365) / 7, 9);
    expect(cost?.irr).toBeCloseTo(1.3 ** (365 / 7) - 1, 0);
    expect(costOfSingle(3000, 2900, 7)).toBeNull();
  });

  test('by days: 100 received, 110 after a year, is 10 %', () => {
    expect(irrByDays(100, [{ day: 365, amount: 110 }])).toBeCloseTo(0.1, 9);
    expect(
      irrByDays(1000, [
        { day: 182.5, amount: 550 },
        { day: 365, amount: 550 },
      ]),
    ).toBeCloseTo(0.1363, 3);
    expect(irrByDays(1000, [{ day: 30, amount: 900 }])).toBeNull();
    expect(irrByDays(1000, [{ day: 30, amount: 1000 }])).toBe(0);
    expect(irrByDays(0, [{ day: 30, amount: 1000 }])).toBeNull();
  });

  test('payments of a sum kept back: 5,000 on paper, 3,500 in hand, 5,200 after 11 days', () => {
    expect(costOfSingle(3500, 5200, 11)?.apr).toBeCloseTo((1700 / 3500) * (365 / 11), 9);
  });
});

describe('stated rates', () => {
  const first = (text: string) => readRates(text)[0];
  test.each([
    ['日利率0.05%', 'day', 0.1825],
    ['年化利率（单利）21.6%', 'year', 0.216],
    ['月息2%', 'month', 0.24],
    ['按日万分之五计息', 'day', 0.1825],
    ['罚息每日千分之二', 'day', 0.73],
    ['每月利息1.5 %', 'month', 0.18],
  ])('%s', (text, per, apr) => {
    expect(first(text)?.per).toBe(per);
    expect(first(text)?.apr).toBeCloseTo(apr, 9);
  });
  test('a discount or a share is no rate', () => {
    expect(readRates('账单满1000减5%，余额占比80%')).toEqual([]);
  });
});
