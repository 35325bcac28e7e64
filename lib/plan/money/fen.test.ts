import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fenOf, fraction, part, sumText, whole, yuanText } from './fen';

it.each([
  ['1234.5', 123_450],
  ['¥1,234.56', 123_456],
  ['￥ 800 元', 80_000],
  ['1.2万', 1_200_000],
  ['３５００', 350_000],
  ['2k', 200_000],
  ['.5', 50],
  ['0', 0],
  ['1.230', 123],
  ['1.234', null],
  ['12,34', null],
  ['-3', null],
  ['三千', 300_000],
  ['', null],
  ['1e5', null],
  ['999999999999', null],
])('%s is %s fen', (typed, fen) => expect(fenOf(typed)).toBe(fen));

it('rounds as it says', () => {
  const cases: [bigint, bigint, number, number, number][] = [
    [5n, 2n, 3, 2, 3],
    [-5n, 2n, -3, -3, -2],
    [4n, 2n, 2, 2, 2],
    [1n, 3n, 0, 0, 1],
    [-1n, 3n, 0, -1, 0],
    [0n, 7n, 0, 0, 0],
  ];
  for (const [n, d, half, down, up] of cases) {
    expect([whole({ n, d }), whole({ n, d }, 'down'), whole({ n, d }, 'up')].map((x) => x + 0)).toEqual([
      half,
      down,
      up,
    ]);
  }
  // 1.005 × 100 is 100.49999999999999 in floats
  expect(part(100, fraction(1005, 1000))).toBe(101);
});

it('what is written can be read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (fen) => {
      expect(fenOf(yuanText(fen))).toBe(fen);
      expect(fenOf(sumText(fen, 'if-any'))).toBe(fen);
    }),
  );
  expect(sumText(-12_345)).toBe('−¥123.45');
});
