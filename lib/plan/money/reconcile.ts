/**
 * One debt seen from four corners: the message, the lender's official app, the own ledger, and what the contract gives.
 * Line by line, and every difference has a name.
 */
import { sumOf } from './fen';

export const CORNERS = ['sms', 'app', 'own', 'contract'] as const;
export type Corner = (typeof CORNERS)[number];
export const PARTS = ['principal', 'interest', 'late', 'fees', 'paid', 'total'] as const;
export type Part = (typeof PARTS)[number];

export type Corners = Record<Corner, Partial<Record<Part, number | null>>>;

export interface Difference {
  part: Part;
  /** the one that asks for more, the one that asks for less */
  more: Corner;
  less: Corner;
  fen: number;
}

export interface LineSeen {
  part: Part;
  /** corners that name a figure */
  said: { corner: Corner; fen: number }[];
  is: 'same' | 'differs' | 'one' | 'none';
  /** against the surest corner that names one */
  differences: Difference[];
}

export interface Reconciled {
  lines: LineSeen[];
  /** a corner whose parts do not add up to its own total */
  broken: { corner: Corner; sumFen: number; totalFen: number }[];
  /** which line most of the difference of the totals comes from, with the corners; null where totals agree or are missing */
  source: Difference | null;
}

/** Which corner the others are held against: the lender's own system first, then the contract, then the own notes. */
const SUREST: readonly Corner[] = ['app', 'contract', 'own', 'sms'];

export function reconcile(corners: Corners): Reconciled {
  const lines = PARTS.map((part): LineSeen => {
    const said = CORNERS.flatMap((corner) => {
      const fen = corners[corner][part];
      return typeof fen === 'number' ? [{ corner, fen }] : [];
    });
    const base = SUREST.map((corner) => said.find((each) => each.corner === corner)).find((each) => each !== undefined);
    const differences = said.flatMap(({ corner, fen }): Difference[] => {
      if (!base || fen === base.fen) return [];
      const above = fen > base.fen;
      return [
        { part, more: above ? corner : base.corner, less: above ? base.corner : corner, fen: Math.abs(fen - base.fen) },
      ];
    });
    const is = said.length === 0 ? 'none' : said.length === 1 ? 'one' : differences.length > 0 ? 'differs' : 'same';
    return { part, said, is, differences };
  });
  const broken = CORNERS.flatMap((corner) => {
    const given = corners[corner];
    const totalFen = given.total;
    // what is left is listed, so what was paid is already off; without at least the principal there is nothing to add up
    if (typeof totalFen !== 'number' || typeof given.principal !== 'number') return [];
    const sumFen = sumOf([given.principal, given.interest ?? 0, given.late ?? 0, given.fees ?? 0]);
    return sumFen === totalFen ? [] : [{ corner, sumFen, totalFen }];
  });
  const totals = lines.find((line) => line.part === 'total')?.differences ?? [];
  const most = [...totals].sort((a, b) => b.fen - a.fen)[0] ?? null;
  const between = (each: Difference) =>
    most !== null && [each.more, each.less].every((corner) => corner === most.more || corner === most.less);
  const parts = lines
    .filter((line) => line.part !== 'total')
    .flatMap((line) => line.differences.filter(between))
    .sort((a, b) => b.fen - a.fen);
  return { lines, broken, source: parts[0] ?? null };
}
