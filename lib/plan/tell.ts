/** What somebody one trusts may know: chosen piece by piece, with nothing added. */
export const ASKS = ['listen', 'beside', 'read', 'no-pay', 'contact'] as const;
export type Ask = (typeof ASKS)[number];

export const PARTS = ['sums', 'names', 'steps'] as const;
export type Part = (typeof PARTS)[number];

export interface Telling {
  parts: Part[];
  asks: Ask[];
  own: string;
}

/** Lenders are left out until somebody wants them in. */
export const NEW_TELLING: Telling = { parts: ['sums', 'steps'], asks: ['listen', 'no-pay'], own: '' };

export function decodeTelling(raw: unknown): Telling {
  if (typeof raw !== 'object' || raw === null) return NEW_TELLING;
  const from: { [K in keyof Telling]?: unknown } = raw;
  const of = <T>(all: readonly T[], held: unknown) => all.filter((one) => Array.isArray(held) && held.includes(one));
  return {
    parts: of(PARTS, from.parts),
    asks: of(ASKS, from.asks),
    own: typeof from.own === 'string' ? from.own.slice(0, 2000) : '',
  };
}

export const toggle = <T>(all: readonly T[], held: readonly T[], one: T): T[] =>
  all.filter((each) => (each === one ? !held.includes(one) : held.includes(each)));
