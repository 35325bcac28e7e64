/**
 * What a loan really costs in a year, from what was received and what is paid (fees included):
 *
 *   monthly    the rate r at which  received = Σ payment_k ÷ (1 + r)^k      (internal rate of return, IRR)
 *   nominal    r × 12, simple                                                (APR)
 *   effective  (1 + r)^12 − 1, compounding                                   (EFFECT)
 *
 * With days instead of months: received = Σ payment ÷ (1 + effective)^(day/365), as XIRR reckons. Both ways are named by
 * 中国人民银行公告〔2021〕第3号. Rates are figures to read, not sums of money, so here floats are right.
 */
import { type Flow, irrByDays } from '../../text/rates';

export interface YearlyCost {
  /** per month */
  monthly: number;
  nominal: number;
  effective: number;
}

const DAYS = 365;

/** Payments a month apart; some may be nought. Null where less comes back than was received, or no rate fits. */
export function costByMonths(receivedFen: number, payments: readonly number[]): YearlyCost | null {
  const flows = payments.flatMap((fen, i): Flow[] => (fen > 0 ? [{ amount: fen, day: (i + 1) * DAYS }] : []));
  const monthly = irrByDays(receivedFen, flows);
  if (monthly === null) return null;
  return { monthly, nominal: monthly * 12, effective: (1 + monthly) ** 12 - 1 };
}

/** Payments on days after the money came. */
export function costByDays(receivedFen: number, payments: readonly { fen: number; day: number }[]): YearlyCost | null {
  const effective = irrByDays(
    receivedFen,
    payments.map(({ fen, day }) => ({ amount: fen, day })),
  );
  if (effective === null) return null;
  const monthly = (1 + effective) ** (1 / 12) - 1;
  return { monthly, nominal: monthly * 12, effective };
}
