import { INSTITUTIONS } from './registry';
import type { Institution, InstitutionKind } from './types';

const LENDERS: readonly InstitutionKind[] = [
  'bank',
  'credit_card_centre',
  'consumer_finance',
  'microloan',
  'loan_aid_platform',
  'guarantee',
];

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
    if (!LENDERS.includes(institution.kind)) continue;
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
