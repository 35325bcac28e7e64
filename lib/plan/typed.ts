/** What people type, taken as figures and days. Nothing is guessed: what is not plainly one is null. */

const plain = (typed: string) => typed.normalize('NFKC').replace(/\s/g, '');

/** A yearly rate in percent as decimal text, from 18.25 · 18.25% · 年化18.25%. */
export function rateFrom(typed: string): string | null {
  const match = /^(?:年化|年利率|年)?(\d{1,4}(?:\.\d{1,6})?)%?$/u.exec(plain(typed));
  return match?.[1] ?? null;
}

/** 1 … 31, from 15 · 15日 · 每月15号. */
export function monthDayFrom(typed: string): number | null {
  const match = /^(?:每月|每個月|每个月)?(\d{1,2})[日号號]?$/u.exec(plain(typed));
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** A day that is in the calendar, YYYY-MM-DD. */
export function dayFrom(typed: string): string | null {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(plain(typed));
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  const told = at.toISOString().slice(0, 10);
  return at.getUTCMonth() === (month ?? 0) - 1 && at.getUTCDate() === day ? told : null;
}
