/** What a letter is made of. Kinds of letters are data; compose.ts makes a document of a kind and what a person wrote. */
import type { FieldId } from './fields';
import type { TopicId } from './topics';

/** The languages a letter can be written in; the same three as the rest of the product. */
export type InWords = Record<'zh-CN' | 'zh-TW' | 'en', string>;
export type Language = keyof InWords;

export const LETTER_KINDS = [
  'contact',
  'identity',
  'proposal',
  'statement',
  'dispute',
  'relative',
  'complaint',
  'regulator',
  'police',
  'lawyer',
  'credit',
  'agreement',
] as const;
export type LetterKindId = (typeof LETTER_KINDS)[number];

/**
 * A sentence with places: `{name}` is what was answered, a named gap where nothing was. `⟦…{contract}…⟧` is left out
 * as a whole when one of its answers is missing. `{law}` is what lib/law holds in force on the day that counts.
 */
export interface Paragraph {
  text: InWords;
  /** appears only when all of these were answered */
  with?: readonly FieldId[];
  /**
   * ids in lib/law, or the rules on the conduct that was ticked; the paragraph falls away when none is in force or none
   * binds this lender
   */
  law?: readonly string[] | 'lender' | 'police';
  /** letter: rights used now, by the letter's own day · act: conduct, by the days of the evidence (行政处罚法 art. 37) */
  lawOf?: 'letter' | 'act';
}

/** What is asked for: ticked by the person, numbered in the letter. */
export interface Wish {
  id: string;
  text: InWords;
  law?: readonly string[];
  lawOf?: 'letter' | 'act';
  /** ticked from the beginning */
  usual?: true;
}

/** Where what happened, or what is asked for, stands in the letter. The lead is left out with an empty list. */
export type Piece = Paragraph | { list: 'claims' | 'wishes'; lead: InWords };

export interface LetterKind {
  id: LetterKindId;
  /** in the person's own words, for the list of letters */
  title: InWords;
  /** what stands above the letter */
  heading: InWords;
  does: InWords;
  /** what nobody should expect of it */
  doesNot: InWords;
  /** to whom; null where it is no letter but a statement */
  to: 'lender' | 'collector' | 'regulator' | 'police' | 'bureau' | null;
  fields: readonly FieldId[];
  /** without these it says nothing */
  needs: readonly FieldId[];
  wishes: readonly Wish[];
  /** can it tell what happened, with evidence? */
  claims: boolean;
  /** does it ask what kind of conduct it was, and for whose rules? */
  topics?: 'lender' | 'police';
  body: readonly Piece[];
  /** to do after it is written, one line */
  after: InWords;
}

/** A record of the evidence log as a letter needs it; the caller reads and checks it. */
export interface Exhibit {
  seq: number;
  /** as the log calls it, in the letter's language: 短信, 电话 … */
  kind: string;
  /** when it happened, else when it was kept; ms since 1970 */
  at: number;
  zoneOffset: number;
  /** true: the message tells no time, this is when it was kept */
  keptTime: boolean;
  sender: string | null;
  excerpt: string;
  hash: string;
  /** its content was deleted, or it is not there (any more) */
  gone: boolean;
}

/** One thing that happened, in one or two sentences, with the records that show it. */
export interface Claim {
  id: string;
  text: string;
  evidence: number[];
}

/** What the person wrote; kept in the workbook. */
export interface Letter {
  v: 1;
  id: string;
  kind: LetterKindId;
  caseId: string | null;
  language: Language;
  fields: Partial<Record<FieldId, string>>;
  wishes: string[];
  topics: TopicId[];
  claims: Claim[];
  /** refuse to give it out while something is said without evidence */
  strict: boolean;
  /** YYYY-MM-DD, stands under the letter */
  day: string;
  /** the end of the log that was put into it when it was first given out */
  head: { seq: number; code: string } | null;
}

/** A stretch of a line: words, a place still to be filled, or a reference to a record. */
export type Run =
  | { text: string }
  | { gap: FieldId; label: string }
  | { exhibit: number; gone: boolean; hash: string; at: string };

export interface Block {
  is: 'heading' | 'to' | 'line' | 'item' | 'sign' | 'small';
  runs: Run[];
  /** the claim behind this line, when it is said without evidence */
  unproven?: string;
}

export interface Composed {
  blocks: Block[];
  /** what the letter rests on, ascending */
  exhibits: Exhibit[];
  /** answers it cannot do without */
  missing: FieldId[];
  /** claims without (remaining) evidence */
  unproven: string[];
  /** ids in lib/law that were cited */
  cited: string[];
  /** strict, and something is said without evidence: not to be given out yet */
  held: boolean;
}
