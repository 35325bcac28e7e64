import { INSTITUTIONS } from './registry';
import type { Institution, InstitutionKind } from './types';

/** Kinds of body that lend, or stand in a contract beside the lender. */
export const LENDING = [
  'bank',
  'credit_card_centre',
  'consumer_finance',
  'microloan',
  'loan_aid_platform',
  'guarantee',
] as const satisfies readonly InstitutionKind[];
export type Lending = (typeof LENDING)[number];
const lends = (kind: InstitutionKind): kind is Lending => LENDING.some((each) => each === kind);

/** All of one kind, by name. */
export const lendersOf = (kind: Lending): Institution[] =>
  INSTITUTIONS.filter((institution) => institution.kind === kind).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));

/** Who watches over it: from the registry's kinds, as lib/institutions/channels has it. */
export const watchOf = (kind: InstitutionKind): 'national' | 'local' | 'behind' =>
  kind === 'microloan' || kind === 'guarantee' ? 'local' : kind === 'loan_aid_platform' ? 'behind' : 'national';

export interface Match {
  institution: Institution;
  /** the name by which it was found, where it is not the one it bears */
  by: string | null;
}

const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** Lenders whose present, short or former name holds these words; whole names first, then beginnings, then the rest. */
export function findLenders(typed: string, most: number): Match[] {
  const words = plain(typed);
  if (words === '') return [];
  const found: { match: Match; rank: number }[] = [];
  for (const institution of INSTITUTIONS) {
    if (!lends(institution.kind)) continue;
    const { name, aliases, former, formerAliases } = institution;
    let best: { by: string; rank: number } | null = null;
    for (const by of [name, ...aliases, ...former.map((one) => one.name), ...formerAliases]) {
      const at = plain(by).indexOf(words);
      if (at < 0) continue;
      const rank = plain(by) === words ? 0 : at === 0 ? 1 : 2;
      if (best === null || rank < best.rank) best = { by, rank };
    }
    if (best) found.push({ match: { institution, by: best.by === name ? null : best.by }, rank: best.rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ match }) => match);
}
