/** Rates as exact fractions of decimal text: "18.25" percent a year is 1825/10000, and a twelfth of it each month. */
import { type Fraction, fraction, times } from './fen';

/** A decimal of at most six places; null where it is none. */
export function decimal(typed: string): Fraction | null {
  const match = /^\s*(\d{1,6})(?:\.(\d{1,6}))?\s*$/.exec(typed.normalize('NFKC').replace(/[%％]\s*$/, ''));
  if (!match) return null;
  const decimals = match[2] ?? '';
  return fraction(BigInt((match[1] ?? '') + decimals), 10n ** BigInt(decimals.length));
}

export const percent = (typed: string): Fraction | null => {
  const found = decimal(typed);
  return found && { n: found.n, d: found.d * 100n };
};

/**
 * A bank's year has 360 days for turning yearly rates into daily ones, and 12 months for monthly ones; some contracts
 * say 365, so the contract decides and the default is only that.
 */
export type YearDays = 360 | 365;

export const perMonth = (yearly: Fraction): Fraction => times(yearly, fraction(1, 12));
export const perDay = (yearly: Fraction, yearDays: YearDays = 360): Fraction => times(yearly, fraction(1, yearDays));
export const asNumber = ({ n, d }: Fraction): number => Number((n * 1_000_000_000_000n) / d) / 1e12;

/** 0.182512 as "18.25%" */
export const percentText = (rate: number): string => `${(rate * 100).toFixed(2)}%`;
