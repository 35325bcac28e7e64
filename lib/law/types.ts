/** What a provision is made of. Entries are plain data: they equal their own JSON round trip. */

/** How much weight a text carries; shown beside every citation, because it is not the same for all. */
export const TIERS = [
  'binding_law',
  'judicial_interpretation',
  'judicial_policy',
  'administrative_regulation',
  'departmental_rule',
  'normative_document',
  'recommended_standard',
  'self_discipline',
  'policy_notice',
  'channel',
] as const;
export type Tier = (typeof TIERS)[number];

/** The languages that a provision is told in; the same three as the rest of the product. */
export type InWords = Record<'zh-CN' | 'zh-TW' | 'en', string>;

/** Whose conduct a provision is about. The first seven are kinds of lenders and those who collect for them. */
export type AppliesTo =
  | 'bank_credit_card'
  | 'bank_loan'
  | 'consumer_finance_company'
  | 'microloan_company'
  | 'loan_aid_platform'
  | 'third_party_collector'
  | 'unlicensed_lender'
  | 'debt_transferee'
  | 'debt_adviser'
  | 'sms_provider'
  | 'credit_bureau'
  | 'court'
  | 'anyone';

export interface Source {
  title: string;
  url: string;
}

export interface Provision {
  id: string;
  tier: Tier;
  title: InWords;
  /** null where the number was not confirmed: then only the instrument is named */
  article: InWords | null;
  /** first and last day in force, Asia/Shanghai; null = no date of its own (notices, channels) or still in force */
  inForceFrom: string | null;
  inForceTo: string | null;
  /** general_knowledge: the date itself was not read in the sources; not to be relied on at its boundary */
  dateBasis: 'read_in_source' | 'general_knowledge' | 'not_applicable';
  /** id of the provision (or name of the text) that this one took over from */
  replaces: string | null;
  /** plain words, no quotation */
  says: InWords;
  /** what it does not cover; null where nothing needs saying */
  caveat: InWords | null;
  appliesTo: AppliesTo[];
  /** public pages that were read; empty where only re-posted copies were found, then `lookUp` alone is shown */
  sources: Source[];
  /** the official place to read the text itself */
  lookUp: Source;
  /** day on which somebody last compared this entry with its sources */
  lastChecked: string;
  /** confirmed: wording read in a full text; secondary: press, law firms, official summaries */
  confidence: 'confirmed' | 'secondary';
}
