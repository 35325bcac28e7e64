/**
 * Money is whole fen. What is reckoned with rates goes through exact fractions of big whole numbers and is rounded once,
 * half up (四舍五入, away from nought), to the fen; nothing that decides a cent passes through a float.
 */

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

/** More than a household ever owes, and far below what a number holds exactly. */
export const MOST_FEN = 100_000_000_00;

const SCALES: Record<string, bigint> = { 千: 1000n, 万: 10_000n, 萬: 10_000n, k: 1000n, w: 10_000n };

/** "1,234.5", "¥800 元", "1.2万" as whole fen; null where it is no amount, has parts of a fen, or is beyond reason. */
export function fenOf(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const match = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d{1,12})?(?:\.(\d{1,6}))?([千万萬kw])?(?:元|块|塊|yuan|rmb|cny)?$/.exec(
    text,
  );
  const digits = match?.[1];
  const decimals = match?.[2] ?? '';
  if (!match || (digits === undefined && decimals === '')) return null;
  const scale = match[3] === undefined ? 1n : (SCALES[match[3]] ?? 1n);
  const all = BigInt((digits ?? '0').replaceAll(',', '') + decimals) * scale * 100n;
  const by = 10n ** BigInt(decimals.length);
  if (all % by !== 0n) return null;
  const fen = all / by;
  return fen > BigInt(MOST_FEN) ? null : Number(fen);
}

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
