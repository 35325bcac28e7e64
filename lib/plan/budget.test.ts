import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Budget, decodeBudget, disposableOf, monthsOf, newBudget, newLine, reckon, reckonLine } from './budget';

const line = (group: 'income' | 'floor' | 'fixed' | 'flexible', typed: string, more = {}) => ({
  ...newLine(`${group}-${typed}`, group),
  typed,
  ...more,
});
const of = (...lines: Budget['lines']): Budget => ({ ...newBudget(), lines });

describe('a line', () => {
  it.each([
    ['month', '4,500', 450_000],
    ['week', '300', 130_000], // 300 × 52 ÷ 12
    ['two-weeks', '1000', 216_666], // 2166.666… rounded down
    ['quarter', '100', 3_333],
    ['year', '1.2万', 100_000],
    ['uneven', '3200 2800、4,100', 336_666],
  ] as const)('income by %s: %s', (rhythm, typed, fen) =>
    expect(reckonLine(line('income', typed, { rhythm })).monthFen).toBe(fen),
  );

  it('spending is rounded up', () => {
    expect(reckonLine(line('fixed', '100', { rhythm: 'quarter' })).monthFen).toBe(3_334);
    expect(reckonLine(line('floor', '300', { rhythm: 'week' })).monthFen).toBe(130_000);
  });

  it('day work asks on how many days', () => {
    expect(reckonLine(line('income', '180', { rhythm: 'day', days: '22' })).monthFen).toBe(396_000);
    expect(reckonLine(line('income', '180', { rhythm: 'day', days: '' })).problem).toBe('days');
    expect(reckonLine(line('income', '180', { rhythm: 'day', days: '32' })).problem).toBe('days');
  });

  it('what is no amount is named and counts as nothing', () => {
    expect(reckonLine(line('floor', '大概两千'))).toMatchObject({ monthFen: null, problem: 'amount' });
    expect(reckonLine(line('floor', ' '))).toMatchObject({ monthFen: null, problem: null });
    expect(reckon(of(line('income', '5000'), line('floor', 'x'))).problems).toBe(1);
  });
});

it('months are read however they are parted', () => {
  expect(monthsOf('3200 2800 4100')).toEqual([320_000, 280_000, 410_000]);
  expect(monthsOf('3,200、2800/0')).toEqual([320_000, 280_000, 0]);
  expect(monthsOf('3200,2800,4100')).toEqual([320_000, 280_000, 410_000]);
  expect(monthsOf('3200\n2800 元')).toEqual([320_000, 280_000]);
  expect(monthsOf('三千多 2800')).toBeNull();
});

describe('the month', () => {
  const month = of(
    line('income', '4500'),
    line('income', '600 900 0', { rhythm: 'uneven' }),
    line('floor', '1800'),
    line('floor', '1200.50'),
    line('fixed', '260'),
    line('flexible', '300'),
  );

  it('leaves what is left after the floor, the fixed and the flexible', () => {
    expect(reckon(month)).toMatchObject({
      incomeFen: 500_000,
      floorFen: 300_050,
      fixedFen: 26_000,
      flexibleFen: 30_000,
      disposableFen: 143_950,
      leanFen: 93_950,
      enough: true,
      problems: 0,
    });
    expect(disposableOf(month)).toBe(143_950);
    // what agreements already take is not there any more
    expect(disposableOf(month, 50_000)).toBe(93_950);
    expect(reckon(month, 50_000)).toMatchObject({ agreedFen: 50_000, disposableFen: 93_950, leanFen: 43_950 });
  });

  it('says nothing before there is enough, and never promises below nought', () => {
    expect(disposableOf(of(line('income', '4500')))).toBeNull();
    expect(disposableOf(newBudget())).toBeNull();
    expect(disposableOf(undefined)).toBeNull();
    expect(disposableOf(of(line('income', '1500'), line('floor', '1800')))).toBe(0);
  });

  it('adds up whatever stands in it', () => {
    const any = fc.record({
      group: fc.constantFrom('income', 'floor', 'fixed', 'flexible'),
      typed: fc.oneof(
        fc.integer({ min: 0, max: 99_999_999 }).map((fen) => (fen / 100).toFixed(2)),
        fc.string({ maxLength: 8 }),
      ),
      rhythm: fc.constantFrom('month', 'week', 'two-weeks', 'quarter', 'year', 'uneven'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (all) => {
        const means = reckon(of(...all.map((each, at) => ({ ...newLine(`l${at}`, each.group), ...each }))));
        const sum = means.lines.reduce(
          (total, { line, monthFen }) => total + (line.group === 'income' ? 1 : -1) * (monthFen ?? 0),
          0,
        );
        expect(means.disposableFen).toBe(sum);
        expect(Number.isSafeInteger(sum)).toBe(true);
      }),
    );
  });
});

it('survives being stored; takes only what fits', () => {
  const kept = of(line('income', '４５００ 元'), line('floor', 'oops'));
  expect(decodeBudget(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(decodeBudget(JSON.parse(JSON.stringify(newBudget())))).toEqual(newBudget());
  for (const none of [null, 3, {}, { lines: 1 }]) expect(decodeBudget(none)).toBeNull();
  const odd = {
    lines: [null, { id: '' }, { id: 'a', group: 'gone' }, { id: 'b', group: 'floor', rhythm: 9, item: 'x' }],
  };
  expect(decodeBudget(odd)?.lines).toEqual([{ ...newLine('b', 'floor'), item: 'own' }]);
});
