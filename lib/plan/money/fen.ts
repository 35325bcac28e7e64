/**
 * Money is whole fen. What is reckoned with rates goes through exact fractions of big whole numbers and is rounded once,
 * half up (四舍五入, away from nought), to the fen; nothing that decides a cent passes through a float.
 */

// what is typed is read in one way everywhere
export { fenOf, MOST_FEN } from '../../text/typed-sum';

/** n ÷ d, d > 0 */
export interface Fraction {
  n: bigint;
  d: bigint;
}

export const fraction = (n: bigint | number, d: bigint | number = 1n): Fraction => ({ n: BigInt(n), d: BigInt(d) });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

export type Rounding = 'half-up' | 'down' | 'up';

/** A fraction to the next whole number. 'down' and 'up' mean towards less and towards more. */
export function whole({ n, d }: Fraction, rounding: Rounding = 'half-up'): number {
  const floor = n >= 0n ? n / d : -((-n + d - 1n) / d);
  if (rounding === 'down') return Number(floor);
  if (rounding === 'up') return Number(floor * d === n ? floor : floor + 1n);
  const size = n < 0n ? -n : n;
  const rounded = (2n * size + d) / (2n * d);
  return Number(n < 0n ? -rounded : rounded);
}

/** fen × share, rounded to the fen */
export const part = (fen: number, share: Fraction, rounding: Rounding = 'half-up') =>
  whole({ n: BigInt(fen) * share.n, d: share.d }, rounding);

/** 1234567 as "12,345.67": exact, for fields and tables */
export function yuanText(fen: number, cents: 'always' | 'if-any' = 'always'): string {
  const size = Math.abs(fen);
  const yuan = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = size % 100;
  const tail = cents === 'if-any' && rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${fen < 0 ? '−' : ''}${yuan}${tail}`;
}

/** 1234567 → 12345.67, as a person would type it */
export const fenText = (fen: number) => yuanText(fen, 'if-any').replaceAll(',', '');

/** ¥12,345.67 */
export const sumText = (fen: number, cents: 'always' | 'if-any' = 'always') =>
  fen < 0 ? `−¥${yuanText(-fen, cents)}` : `¥${yuanText(fen, cents)}`;

export const sumOf = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);
