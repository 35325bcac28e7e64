/** What a note about a page of advice is made of. Entries are plain data: they equal their own JSON round trip. */
import type { Language } from '../risk/types';

/** outdated: the law or fact has changed; risky: following it may harm; overstated: true in part, said as if always so. */
export type AdviceTone = 'outdated' | 'risky' | 'overstated';

/** A pattern in the little language of lib/risk/pattern.ts, over lists of words of this room. */
export interface AdvicePattern {
  p: string;
  /** default 'silences': nothing is noted where a word of denial governs the match (不要删除…) */
  negation?: 'silences' | 'ignored';
  /**
   * default 'silences': nothing is noted in a sentence, or under a heading, that warns or rebuts. myth: only what is
   * called a mistake (误区：…) silences it, because the advice itself is often given as a warning (谨防受骗，应删除…)
   */
  doubt?: 'silences' | 'myth' | 'ignored';
  /** default 'silence': a question advises nothing */
  questions?: 'silence' | 'count';
  /** lists of which a word in the same sentence silences the pattern */
  unless?: string[];
  /** lists of which a word in the same paragraph silences the pattern */
  unlessParagraph?: string[];
  /** lists of which a word anywhere on the page silences the pattern */
  unlessPage?: string[];
  /** only in headings and titles, or never there: a headline asks, it does not advise */
  headings?: 'only' | 'never';
  /** too weak to speak alone: told only where the page carries another note */
  companion?: true;
}

export interface AdviceEntry {
  id: string;
  /** row of the table in docs/advice.md that it comes from, and where else it is seen */
  rows: string[];
  tone: AdviceTone;
  /** told once a page, however often it stands there */
  once?: true;
  /** only for pages read on or after this day (Asia/Shanghai): before it, the advice was right */
  since?: string;
  patterns: (string | AdvicePattern)[];
  /** what it is called, a few characters */
  title: Record<Language, string>;
  /** what holds instead, one or two calm sentences */
  says: Record<Language, string>;
  /** ids in lib/law/provisions, strongest first */
  provisions: string[];
  /** sentences that must bring this note; a test reads them all */
  hits: string[];
  /** look-alikes, the right advice among them, that must bring no note of this entry */
  allows: string[];
}

/** A piece of a page in reading order. */
export interface Paragraph {
  text: string;
  heading: boolean;
}

export interface Article {
  url: string;
  title: string;
  paragraphs: Paragraph[];
}

export interface AdviceNote {
  id: string;
  rows: string[];
  tone: AdviceTone;
  /** place in `paragraphs`; -1 for the page's title */
  paragraph: number;
  /** UTF-16 offsets into that paragraph's text */
  start: number;
  end: number;
  quote: string;
}
