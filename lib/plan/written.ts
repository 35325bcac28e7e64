import { disposableOf } from './budget';
import { decodeCase } from './case';
import { NOTHING_WRITTEN, type Written } from './next';

/** What the papers of the workbook do by themselves; `offers` only counts. */
export function writtenOf(cases: readonly unknown[], budgets: readonly unknown[], offers: number): Written {
  const open = cases.flatMap((raw) => decodeCase(raw) ?? []).filter((one) => one.closedAt === null);
  return {
    cases: open.length,
    sums: open.filter((one) => one.principalFen !== null).length,
    budget: budgets.some((raw) => disposableOf(raw) !== null),
    offers,
  };
}

/** What was noted last time, so that a small window needs no database to say the next step. */
export function decodeWritten(raw: unknown): Written {
  if (typeof raw !== 'object' || raw === null) return NOTHING_WRITTEN;
  const from: { [K in keyof Written]?: unknown } = raw;
  const count = (n: unknown) => (Number.isSafeInteger(n) && (n as number) > 0 ? (n as number) : 0);
  return { cases: count(from.cases), sums: count(from.sums), budget: from.budget === true, offers: count(from.offers) };
}
