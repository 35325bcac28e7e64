import { disposableOf } from './budget';
import { decodeCase } from './case';
import type { Written } from './next';

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
