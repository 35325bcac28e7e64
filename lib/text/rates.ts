/**
 * The price of credit as a yearly figure. Two ways, always named, because they differ:
 *
 *   单利年化 (APR)   what is paid per period × periods per year; 日利率 × 365, 月利率 × 12 — or IRR of a period × periods
 *   内部收益率 (IRR)  the rate r at which  money received = Σ payment ÷ (1 + r)^(day/365); compounds, so it is higher
 *
 * The yearly cost by IRR is what 中国人民银行公告〔2021〕第3号 asks lenders to show; courts reckon simple interest.
 */
import { numbersIn } from './numbers';

export interface Flow {
  /** days after the money was received */
  day: number;
  /** yuan, paid by the borrower */
  amount: number;
}

export interface YearlyCost {
  /** simple yearly rate: 0.24 = 24 % */
  apr: number | null;
  /** effective yearly rate, compounding */
  irr: number | null;
  formula: 'stated-day' | 'stated-month' | 'stated-year' | 'irr-days' | 'irr-months' | 'single';
}

const HIGHEST = 1e6;

/**
 * Effective yearly rate of money received and payments on days. Null where nothing was paid beyond the sum received, or
 * where no rate fits.
 */
export function irrByDays(received: number, payments: readonly Flow[]): number | null {
  if (!(received > 0) || payments.length === 0 || payments.some((p) => !(p.day > 0) || p.amount < 0)) return null;
  const total = payments.reduce((sum, p) => sum + p.amount, 0);
  if (total < received) return null;
  if (total === received) return 0;
  // the worth of the payments falls as the rate grows, so halving the interval finds the one rate
  const worth = (r: number) => payments.reduce((sum, p) => sum + p.amount / (1 + r) ** (p.day / 365), 0);
  let low = 0;
  let high = 1;
  while (worth(high) > received && high < HIGHEST) high *= 4;
  if (worth(high) > received) return null;
  for (let i = 0; i < 200 && high - low > 1e-12 * (1 + high); i++) {
    const middle = (low + high) / 2;
    if (worth(middle) > received) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Rate per period of equal payments, e.g. per month. Null as above. */
export function irrByPeriods(received: number, payment: number, periods: number): number | null {
  if (!(received > 0) || !(payment > 0) || !(periods >= 1) || payment * periods < received) return null;
  if (payment * periods === received) return 0;
  const worth = (r: number) => (r === 0 ? payment * periods : (payment * (1 - (1 + r) ** -periods)) / r);
  let low = 0;
  let high = 1;
  while (worth(high) > received && high < HIGHEST) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14; i++) {
    const middle = (low + high) / 2;
    if (worth(middle) > received) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Equal instalments: the monthly rate × 12, and compounded. */
export function costOfInstalments(received: number, payment: number, months: number): YearlyCost | null {
  const monthly = irrByPeriods(received, payment, months);
  return monthly === null ? null : { apr: monthly * 12, irr: (1 + monthly) ** 12 - 1, formula: 'irr-months' };
}

/** One sum received, one sum given back after some days. */
export function costOfSingle(received: number, back: number, days: number): YearlyCost | null {
  if (!(received > 0) || !(days > 0) || back < received) return null;
  const growth = back / received;
  const irr = growth ** (365 / days) - 1;
  return { apr: ((growth - 1) * 365) / days, irr: Number.isFinite(irr) ? irr : null, formula: 'single' };
}

export interface StatedRate extends YearlyCost {
  start: number;
  end: number;
  /** rate as written, per its own period: 日息0.05 % → 0.0005 */
  rate: number;
  per: 'day' | 'month' | 'year';
}

const PER: readonly [StatedRate['per'], RegExp][] = [
  ['year', /(?:年化|年利率|年息|年费率|年率|折合年|年综合)[^0-9一二三四五六七八九十,，。;；]{0,10}$/],
  ['month', /(?:月利率|月息|月费率|每月(?:利息|费率)?|月综合费?率?|月)[^0-9一二三四五六七八九十,，。;；]{0,6}$/],
  [
    'day',
    /(?:日利率|日息|日费率|日综合费?率?|每日|每天|按日|逐日|一天|日罚息)[^0-9一二三四五六七八九十,，。;；]{0,8}$/,
  ],
];
const YEAR: Record<StatedRate['per'], number> = { day: 365, month: 12, year: 1 };

/** Rates that the text states in so many words, brought to a year. */
export function readRates(folded: string): StatedRate[] {
  const found: StatedRate[] = [];
  for (const n of numbersIn(folded)) {
    if (!(n.value > 0) || n.value > 1000) continue;
    const after = folded.slice(n.end, n.end + 3);
    const before = folded.slice(Math.max(0, n.start - 18), n.start);
    const part = /(百|千|万)分之$/.exec(before)?.[1];
    const scale = part
      ? { 百: 100, 千: 1000, 万: 10_000 }[part]
      : /^\s?[%％]/.test(after)
        ? 100
        : /^\s?‰/.test(after)
          ? 1000
          : 0;
    if (!scale) continue;
    const lead = part ? before.slice(0, -3) : before;
    const per = PER.find(([, pattern]) => pattern.test(lead))?.[0];
    if (!per) continue;
    const rate = n.value / scale;
    const end = part ? n.end : n.end + (/^\s/.test(after) ? 2 : 1);
    const periods = YEAR[per];
    const formula = per === 'day' ? 'stated-day' : per === 'month' ? 'stated-month' : 'stated-year';
    found.push({
      start: n.start - (part ? 3 : 0),
      end,
      rate,
      per,
      apr: rate * periods,
      irr: (1 + rate) ** periods - 1,
      formula,
    });
  }
  return found;
}
