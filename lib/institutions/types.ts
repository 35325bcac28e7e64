/** Who is who. A registry entry says what is published about a body; it never proves who sent a message. */

export type InstitutionKind =
  | 'bank'
  | 'credit_card_centre'
  | 'consumer_finance'
  | 'microloan'
  | 'loan_aid_platform'
  | 'guarantee'
  | 'payment'
  | 'carrier'
  | 'collector'
  | 'regulator'
  | 'court_service';

export interface Institution {
  id: string;
  name: string;
  /** false: known under this name, the full legal name was not confirmed */
  legalNameConfirmed: boolean;
  kind: InstitutionKind;
  /** the bank of a credit card centre: domains and hotlines of both count for either */
  parent?: string;
  /** short names and products */
  aliases: string[];
  /** names it no longer bears, and the day (or year, month) of the change where it is known */
  former: { name: string; until: string | null }[];
  formerAliases: string[];
  /** aliases that are ordinary words or another body's name as well: they name it only in a signature */
  commonWords: string[];
  /** confirmed in a source; with `confidence` other than low these vouch, nothing else does */
  domains: string[];
  /** seen, not confirmed: neither vouch nor count as foreign */
  domainsUnsure: string[];
  /** digits only */
  hotlines: string[];
  hotlinesUnsure: string[];
  /** numbers that its text messages were seen or listed under; displays can be forged */
  senders: string[];
  state: 'operating' | 'renamed' | 'dissolved';
  /** date of the last evidence for the state */
  stateAsOf: string;
  note: Record<'zh-CN' | 'zh-TW' | 'en', string> | null;
  confidence: 'high' | 'medium' | 'low';
  lastChecked: string;
}
