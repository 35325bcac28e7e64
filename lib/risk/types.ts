/** What the reading of a message is made of. */

export const SIGNALS = [
  'threat_violence',
  'insult',
  'disclosure_third_party',
  'contact_third_party',
  'home_visit_threat',
  'off_hours',
  'over_frequency',
  'impersonate_judicial',
  'false_legal_consequence',
  'credit_report_threat',
  'pressure_deadline',
  'no_identity',
  'unverified_collector',
  'phishing_link',
  'private_account_transfer',
  'asks_credentials',
  'debt_optimisation_scam',
  'credit_repair_scam',
  'upfront_fee',
  'excessive_rate',
  'prededucted_interest',
  'bundled_fee',
  'obfuscated_text',
  'legal_action_notice',
] as const;
export type SignalKey = (typeof SIGNALS)[number];

export type MessageKind = 'reminder' | 'collection' | 'scam' | 'loan_marketing' | 'normal';

/** Fixed meanings: high = 很像, medium = 可能, low = 看不准 (listed, never painted on the page). */
export type Confidence = 'high' | 'medium' | 'low';

/** info = a fact to know; heed = 需留意; breach = 涉嫌违规; fraud = 疑似诈骗. */
export type Severity = 'info' | 'heed' | 'breach' | 'fraud';

/** The neutral class of a whole message: 合规提醒 · 需留意 · 涉嫌违规 · 疑似诈骗 · 看不准. */
export type Verdict = 'fine' | 'heed' | 'breach' | 'fraud' | 'unsure';

export type Language = 'zh-CN' | 'zh-TW' | 'en';

export type MessageForm = 'sms' | 'chat' | 'letter' | 'page' | 'contract' | 'table';

/** A message as it stands before the reader. Everything but the text may be unknown. */
export interface Message {
  /** as received, unfolded */
  text: string;
  /** number or name as displayed */
  sender?: string | null;
  /** when it was sent, ISO 8601 with zone; unknown means that nothing needing a time is said */
  sentAt?: string | null;
  direction?: 'incoming' | 'outgoing' | null;
  form?: MessageForm | null;
}

/** Who lends, as far as message and registry tell; decides which clause fits best. */
export type LenderKind =
  | 'bank_credit_card'
  | 'bank_loan'
  | 'consumer_finance_company'
  | 'microloan_company'
  | 'loan_aid_platform'
  | 'third_party_collector'
  | 'unlicensed_lender'
  | 'unknown';

export interface Finding {
  signal: SignalKey;
  /** id of the rule file that found it */
  rule: string;
  severity: Severity;
  confidence: Confidence;
  /** the words in the original text; '' where the signal has no stretch */
  quote: string;
  /** UTF-16 offsets into the original text; null where the signal has no stretch */
  start: number | null;
  end: number | null;
  /** ids in lib/law/provisions, strongest first, in force on the message's date */
  provisions: string[];
}

/** What the message says in figures. */
export interface Facts {
  /** the sum now demanded as overdue, in yuan */
  overdue_amount_cny: number | null;
  days_overdue: number | null;
  /** call-back numbers and hotlines, digits only */
  phone: string[];
  /** as they stand in the text */
  links: string[];
  /** ISO date or date-time with +08:00 */
  deadline: string | null;
}

export interface Reading {
  kind: MessageKind;
  verdict: Verdict;
  lender: LenderKind;
  /** institution named in the text, as written; a claim, not proof */
  institution: string | null;
  findings: Finding[];
  facts: Facts;
  /** the day whose law was cited: the message's own, or today's where it tells no day; the reader is told which */
  lawOf?: 'message' | 'today';
}

/** Words of a card in one language; every sentence calm, without exclamation mark. */
export interface Say {
  /** two to six characters: what it is called */
  title: string;
  /** what was seen, one sentence; the quote itself is shown beside it */
  seen: string;
  /** why it matters */
  why: string;
  /** what it does not mean */
  notMeant: string;
  /** the one next step */
  next: string;
  /** when this hint would be wrong */
  wrongWhen: string;
}

/**
 * A pattern over folded text, matched through the lexicon; the little language is described in pattern.ts.
 */
export interface PatternRule {
  p: string;
  confidence?: Confidence;
  /** default 'silences': nothing is raised when a negation word governs the match */
  negation?: 'silences' | 'ignored';
  /** default 'silences': nothing is raised in a sentence that warns of, reports or forbids the conduct */
  warning?: 'silences' | 'ignored';
  /** lexicons that silence the pattern when one of their words stands in the same sentence */
  unless?: string[];
  /** lexicons that silence the pattern when one of their words stands in the clause where the match begins or ends */
  unlessClause?: string[];
  /** lexicons of which one word must stand anywhere in the message */
  needs?: string[];
  /** lexicons of which no word may stand anywhere in the message */
  without?: string[];
  /** only for messages of these kinds */
  kinds?: MessageKind[];
  /** how far the quote reaches beyond the matched words; default 'match' */
  span?: 'match' | 'clause' | 'sentence';
}
export type Pattern = string | PatternRule;

/** Which next step the card offers; pages translate it into a button. */
export type NextStep = 'keep' | 'verify' | 'write' | 'complain' | 'police' | 'help' | 'answer_court';

/** One file in rules/: a signal's patterns with the proof they carry. A pack entry: plain data, JSON round trip. */
export interface Rule {
  /** equals the file's name */
  id: string;
  signal: SignalKey;
  severity: Severity;
  /** used where a pattern does not state its own */
  confidence: Confidence;
  patterns: Pattern[];
  step: NextStep;
  say: Record<Language, Say>;
  /** messages in which this rule must find its signal; a test reads them all */
  hits: (string | Message)[];
  /** look-alikes in which this rule must find nothing; a test reads them all */
  allows: (string | Message)[];
}

/** What readers see of a rule; without its patterns and its proof, which the build leaves behind. */
export type ShownRule = Omit<Rule, 'patterns' | 'hits' | 'allows'>;
