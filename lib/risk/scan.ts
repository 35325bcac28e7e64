/** Where the words of the lexicon stand in a folded text, and how the text falls into clauses and sentences. */
import { findPhrases, type PhraseTable } from '../text/phrases';
import type { Compiled, Part } from './pattern';
import type { Rows } from './rows';

export interface Hit {
  start: number;
  end: number;
}

export interface Scan {
  text: string;
  /** concept number → its hits, by start */
  hits: Map<number, Hit[]>;
  /** number of the clause and of the sentence in which each unit stands */
  clauseOf: Uint16Array | Uint32Array;
  sentenceOf: Uint16Array | Uint32Array;
  /** [start, end) of each clause and sentence */
  clauses: Hit[];
  sentences: Hit[];
}

const SENTENCE_END = codes('。!?！？\n\r…');
const CLAUSE_END = codes(',，;；:：');
const isDigit = (c: number) => c >= 0x30 && c <= 0x39;

function codes(signs: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = 1;
  return table;
}

/** @param concepts for each word of the table, the concepts it belongs to */
export function scan(text: string, table: PhraseTable, { from, items }: Rows): Scan {
  const hits = new Map<number, Hit[]>();
  findPhrases(table, text, (word, start, length) => {
    const hit = { start, end: start + length };
    const end = from[word + 1] as number;
    for (let k = from[word] as number; k < end; k++) add(hits, items[k] as number, hit);
  });
  return { text, hits, ...segment(text) };
}

/** Phrases come by the pair that gave them away, patterns want them by where they begin. */
export function sortHits(hits: Map<number, Hit[]>): void {
  for (const list of hits.values()) {
    for (let i = 1; i < list.length; i++)
      if ((list[i] as Hit).start < (list[i - 1] as Hit).start) {
        list.sort((a, b) => a.start - b.start);
        break;
      }
  }
}

export function add(hits: Map<number, Hit[]>, concept: number, hit: Hit): void {
  const list = hits.get(concept);
  if (list) list.push(hit);
  else hits.set(concept, [hit]);
}

/** A comma or colon between digits (1,234 · 18:00) ends nothing; neither does the dot of a number or a host. */
export function segment(text: string): Pick<Scan, 'clauseOf' | 'sentenceOf' | 'clauses' | 'sentences'> {
  const room = text.length < 65535 ? Uint16Array : Uint32Array;
  const clauseOf = new room(text.length + 1);
  const sentenceOf = new room(text.length + 1);
  const clauses: Hit[] = [];
  const sentences: Hit[] = [];
  let clauseStart = 0;
  let sentenceStart = 0;
  for (let i = 0; i < text.length; i++) {
    clauseOf[i] = clauses.length;
    sentenceOf[i] = sentences.length;
    const c = text.charCodeAt(i);
    if (SENTENCE_END[c] === 1) {
      clauses.push({ start: clauseStart, end: i });
      sentences.push({ start: sentenceStart, end: i });
      clauseStart = sentenceStart = i + 1;
    } else if (CLAUSE_END[c] === 1 && !(isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)))) {
      clauses.push({ start: clauseStart, end: i });
      clauseStart = i + 1;
    }
  }
  clauseOf[text.length] = clauses.length;
  sentenceOf[text.length] = sentences.length;
  clauses.push({ start: clauseStart, end: text.length });
  sentences.push({ start: sentenceStart, end: text.length });
  return { clauseOf, sentenceOf, clauses, sentences };
}

export interface Match {
  start: number;
  end: number;
  /** where each part stood; null for an optional part that was missing */
  parts: (Hit | null)[];
}

const NOWHERE: readonly Hit[] = [];

/** All places at which a pattern stands, one per place of its first part. */
export function matchAll(pattern: Compiled, s: Scan): Match[] {
  const found: Match[] = [];
  const first = pattern.parts[0];
  if (!first) return found;
  for (const part of pattern.parts) if (!part.optional && !standsSomewhere(s, part.any)) return found;
  for (const concept of first.any) {
    for (const hit of s.hits.get(concept) ?? NOWHERE) {
      if (pattern.fromClauseStart && !startsClause(s, hit.start)) continue;
      const rest = follow(pattern, s, 1, hit.end);
      if (!rest) continue;
      const parts = [hit, ...rest];
      const end = parts.reduce((e, p) => Math.max(e, p?.end ?? 0), 0);
      if (pattern.toClauseEnd && s.text.slice(end, s.clauses[s.clauseOf[end - 1] ?? 0]?.end).trim() !== '') continue;
      found.push({ start: hit.start, end, parts });
    }
  }
  return found;
}

export function standsSomewhere(s: Scan, concepts: readonly number[]): boolean {
  for (const c of concepts) if (s.hits.has(c)) return true;
  return false;
}

/** Index of the first hit that begins at `from` or later: lists are short in a message, long in a page of one word. */
export function firstFrom(list: readonly Hit[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Hit).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param inherited the gap of a missing optional part before this one, which this part may use instead */
function follow(pattern: Compiled, s: Scan, index: number, from: number, inherited?: Part): (Hit | null)[] | null {
  const part = pattern.parts[index];
  if (!part) return [];
  const gap = inherited && inherited.gap > part.gap ? inherited.gap : part.gap;
  const reach = inherited?.reach === 'sentence' ? 'sentence' : part.reach;
  for (const concept of part.any) {
    const list = s.hits.get(concept);
    if (list === undefined) continue;
    for (let k = firstFrom(list, from); k < list.length; k++) {
      const hit = list[k] as Hit;
      if (!within(s, from, hit.start, gap, reach)) {
        if (hit.start - from > gap + 8) break;
        continue;
      }
      const rest = follow(pattern, s, index + 1, hit.end);
      if (rest) return [hit, ...rest];
    }
  }
  if (!part.optional) return null;
  const rest = follow(pattern, s, index + 1, from, { ...part, gap, reach });
  return rest && [null, ...rest];
}

/** Is `to` at most `gap` visible characters behind `from`, in the same clause or sentence? */
function within(s: Scan, from: number, to: number, gap: number, reach: 'clause' | 'sentence'): boolean {
  const room = reach === 'clause' ? s.clauseOf : s.sentenceOf;
  if (room[from - 1] !== room[to]) return false;
  let between = to - from;
  if (between <= gap) return true;
  if (between > gap + 8) return false;
  for (let i = from; i < to; i++) if (s.text.charCodeAt(i) === 32) between--;
  return between <= gap;
}

function startsClause(s: Scan, at: number): boolean {
  const clause = s.clauses[s.clauseOf[at] ?? 0];
  return clause !== undefined && s.text.slice(clause.start, at).trim() === '';
}
