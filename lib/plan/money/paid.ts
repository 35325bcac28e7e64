/**
 * What was paid, by lender and by where it is written down. The same payment often stands in two places (a record with a
 * receipt, and a tick at an instalment), so the places stand beside each other and are never added up across.
 */
import { type Agreement, termsOf } from '../agreement';
import type { Case } from '../case';
import { sumOf } from './fen';
import { paymentsFrom } from './fields';

/** A record of a payment in the log. */
export interface PaidRecord {
  seq: number;
  fen: number | null;
  /** as it was written there */
  institution: string;
}

export interface PaidRow {
  /** null: records that belong to no case */
  caseId: string | null;
  name: string;
  records: { count: number; fen: number };
  /** instalments marked as paid in agreements that hold or held */
  agreed: { count: number; fen: number };
  /** lines typed where sums are compared */
  compared: { count: number; fen: number };
}

export interface Paid {
  rows: PaidRow[];
  sums: Record<PaidPlace, number>;
  /** records without an amount, by number: they count as nothing */
  noSum: number[];
}

export const PAID_PLACES = ['records', 'agreed', 'compared'] as const;
export type PaidPlace = (typeof PAID_PLACES)[number];

interface Sources {
  cases: readonly Case[];
  records: readonly PaidRecord[];
  agreements: readonly Agreement[];
  /** the payments typed at the comparison, by case */
  typed: ReadonlyMap<string, string>;
  today: string;
}

const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

export function paidOf({ cases, records, agreements, typed, today }: Sources): Paid {
  /** the case a record was put into; else the one case of that lender's name */
  const caseOf = ({ seq, institution }: PaidRecord): string | null => {
    const holding = cases.find(({ evidence }) => evidence.includes(seq));
    if (holding) return holding.id;
    const named =
      institution.trim() === '' ? [] : cases.filter(({ lender }) => plain(lender.name) === plain(institution));
    return named.length === 1 ? (named[0]?.id ?? null) : null;
  };
  const place = (sums: readonly number[]) => ({ count: sums.length, fen: sumOf(sums) });
  const row = (caseId: string | null, name: string): PaidRow => ({
    caseId,
    name,
    records: place(records.filter((one) => caseOf(one) === caseId).flatMap(({ fen }) => fen ?? [])),
    agreed: place(
      caseId === null
        ? []
        : agreements
            .filter((one) => one.caseId === caseId)
            .flatMap((one) => termsOf(one, today).instalments.flatMap(({ is, fen }) => (is === 'paid' ? [fen] : []))),
    ),
    compared: place(caseId === null ? [] : paymentsFrom(typed.get(caseId) ?? '').payments.map(({ fen }) => fen)),
  });
  const rows = [...cases.map(({ id, lender }) => row(id, lender.name)), row(null, '')].filter((each) =>
    PAID_PLACES.some((where) => each[where].count > 0),
  );
  const sum = (where: PaidPlace) => sumOf(rows.map((each) => each[where].fen));
  return {
    rows,
    sums: { records: sum('records'), agreed: sum('agreed'), compared: sum('compared') },
    noSum: records.filter(({ fen }) => fen === null).map(({ seq }) => seq),
  };
}
