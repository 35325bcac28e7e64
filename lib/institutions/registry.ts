import data from './registry.json';
import type { Institution } from './types';

/** Sorted as in the file: consumer finance, banks, loan platforms, payment, guarantees, collectors, public bodies. */
export const INSTITUTIONS: readonly Institution[] = data as Institution[]; // JSON widens the literal types; tests check them

const known = new Map(INSTITUTIONS.map((institution) => [institution.id, institution]));

export function byId(id: string): Institution | null {
  return known.get(id) ?? null;
}

export interface Alias {
  alias: string;
  id: string;
  /** an ordinary word as well: it names the institution only where it stands as a signature */
  common: boolean;
}

/** Every name by which a text may mean an institution, for the phrase engine. One alias, one institution. */
export function aliases(): Alias[] {
  return INSTITUTIONS.flatMap(({ id, name, aliases, former, formerAliases, commonWords }) =>
    [...new Set([name, ...aliases, ...former.map((one) => one.name), ...formerAliases])].map((alias) => ({
      alias,
      id,
      common: commonWords.includes(alias),
    })),
  );
}

/** The institution and the bank it belongs to, or that belongs to it: they share domains and hotlines. */
export function family(id: string): Institution[] {
  const own = byId(id);
  if (!own) return [];
  const head = own.parent ?? own.id;
  return INSTITUTIONS.filter((one) => one.id === head || one.parent === head);
}

/** Only what was confirmed may vouch. */
export function vouches(institution: Institution): boolean {
  return institution.confidence !== 'low' && institution.state !== 'dissolved';
}

/** The words of risk's LenderKind that a registry can know. */
export type RegisteredLender =
  | 'bank_credit_card'
  | 'bank_loan'
  | 'consumer_finance_company'
  | 'microloan_company'
  | 'loan_aid_platform'
  | 'third_party_collector'
  | 'unknown';

/** @param text the message or its signature: a bank that speaks of a credit card is a card issuer */
export function lenderKindOf(id: string, text = ''): RegisteredLender {
  switch (byId(id)?.kind) {
    case 'bank':
      return /信用卡|信用咭|贷记卡|貸記卡/u.test(text) ? 'bank_credit_card' : 'bank_loan';
    case 'credit_card_centre':
      return 'bank_credit_card';
    case 'consumer_finance':
      return 'consumer_finance_company';
    case 'microloan':
      return 'microloan_company';
    case 'loan_aid_platform':
      return 'loan_aid_platform';
    case 'collector':
      return 'third_party_collector';
    default:
      return 'unknown';
  }
}
