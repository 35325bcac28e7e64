/**
 * Reads a page of advice about debts and notes what is out of date or unsafe. Built so that it stays silent in doubt:
 * pages of public bodies, judgments and warnings are not read at all, and what a sentence denies, asks or rebuts, or a
 * heading calls a mistake, is no advice.
 */
import { type Hit, type Match, matchAll, type Scan, scan } from '../risk/scan';
import { type Folded, fold } from '../text/fold';
import { type AdvicePack, type CompiledAdvice, theAdvice } from './pack';
import { isAdvice } from './page-kind';
import { privateContacts } from './private-contact';
import type { AdviceEntry, AdviceNote, Article, Paragraph } from './types';

/** Longer pages are read as far as this. */
const MOST_PARAGRAPHS = 1500;
const LONGEST_PARAGRAPH = 20_000;
/** One page carries at most so many notes, and one kind of advice at most so many. */
const MOST_NOTES = 40;
const MOST_OF_ONE = 3;

interface Read {
  at: number;
  paragraph: Paragraph;
  folded: Folded;
  scan: Scan;
  /** stands under a heading, or behind a leading line, that calls what follows a mistake or a trick, or a mistake only */
  doubted: boolean;
  myth: boolean;
}

interface Found extends AdviceNote {
  entry: AdviceEntry;
  companion: boolean;
}

/** @param today the day in Asia/Shanghai, YYYY-MM-DD: decides which advice is out of date */
export function lintArticle(article: Article, today: string, pack: AdvicePack = theAdvice()): AdviceNote[] {
  if (!isAdvice(article)) return [];
  const read = readAll(article, pack);
  const onPage = (concepts: number[]) => concepts.some((c) => read.some(({ scan: s }) => s.hits.has(c)));
  const found: Found[] = [];
  for (const one of read) {
    if (isSample(one.paragraph.text)) continue;
    for (const pattern of pack.patterns) {
      const { entry, source } = pattern;
      if (entry.since !== undefined && today < entry.since) continue;
      if (source.headings && (source.headings === 'only') !== one.paragraph.heading) continue;
      if (pattern.unlessPage.length > 0 && onPage(pattern.unlessPage)) continue;
      for (const match of matchAll(pattern.compiled, one.scan))
        if (!silenced(match, one, pattern, pack)) found.push(noteOf(match, one, entry, source.companion === true));
    }
    if (!one.doubted) found.push(...contactsOf(one, pack));
  }
  return told(found);
}

function readAll({ title, paragraphs }: Article, pack: AdvicePack): Read[] {
  const over = { doubt: { heading: false, lead: false }, myth: { heading: false, lead: false } };
  const lists = { doubt: pack.concept('doubt_heading'), myth: pack.concept('myth') };
  const all: [number, Paragraph][] = paragraphs.slice(0, MOST_PARAGRAPHS).map((paragraph, at) => [at, paragraph]);
  // the title in the browser's tab counts only where the page itself shows no heading
  if (!paragraphs.some(({ heading }) => heading)) all.unshift([-1, { text: title, heading: true }]);
  return all.map(([at, paragraph]): Read => {
    const folded = fold(paragraph.text.slice(0, LONGEST_PARAGRAPH));
    const s = scan(folded.text, pack.table, pack.concepts);
    for (const list of s.hits.values()) list.sort((a, b) => a.start - b.start);
    for (const name of ['doubt', 'myth'] as const) {
      const state = over[name];
      const says = s.hits.has(lists[name]);
      if (paragraph.heading) {
        state.heading = says;
        state.lead = false;
      } else if (/[:：]\s*$/.test(paragraph.text)) state.lead = says;
      else if (paragraph.text.length > 120) state.lead = false;
    }
    const { doubt, myth } = over;
    return { at, paragraph, folded, scan: s, doubted: doubt.heading || doubt.lead, myth: myth.heading || myth.lead };
  });
}

function silenced(match: Match, one: Read, pattern: CompiledAdvice, pack: AdvicePack): boolean {
  const { source } = pattern;
  const s = one.scan;
  const number = s.sentenceOf[match.start] ?? 0;
  const sentence = s.sentences[number] ?? { start: 0, end: s.text.length };
  if (source.doubt !== 'ignored') {
    const mythOnly = source.doubt === 'myth';
    if (mythOnly ? one.myth : one.doubted) return true;
    if (has(s, pack.concept(mythOnly ? 'myth' : 'doubt'), sentence.start, sentence.end)) return true;
    // 有人说……。其实…… : the next sentence takes it back
    const next = s.sentences[number + 1];
    if (next && has(s, pack.concept('rebut'), next.start, Math.min(next.end, next.start + 24))) return true;
  }
  if (source.questions !== 'count' && isQuestion(s, sentence)) return true;
  if (source.negation !== 'ignored' && denied(match, s, pack)) return true;
  if (pattern.unless.some((c) => has(s, c, sentence.start, sentence.end))) return true;
  return pattern.unlessParagraph.some((c) => s.hits.has(c));
}

/** A message shown as an example, or words of somebody else, are no advice of the page. */
const isSample = (text: string) =>
  /^[“"「『\s]*【[^】]{2,16}】/.test(text) || /^[“「『][^”」』]*[”」』][。.]?\s*$/.test(text);

const has = (s: Scan, concept: number, start: number, end: number) =>
  (s.hits.get(concept) ?? []).some((hit) => hit.start >= start && hit.end <= end);

function isQuestion(s: Scan, { start, end }: { start: number; end: number }): boolean {
  return (
    /[?？]/.test(s.text.charAt(end)) ||
    /吗$|会不会|能不能|可不可以|是不是|是否(?:可以|能|会)/.test(s.text.slice(start, end).trim())
  );
}

/**
 * 不要…, 切勿… govern their clause and those that go on with it (…，或者删除短信). 不能…, 没有… govern the rest of their
 * clause, unless a turn stands between: 不能证明身份就删除… denies nothing.
 */
function denied(match: Match, s: Scan, pack: AdvicePack): boolean {
  const number = s.clauseOf[match.start] ?? 0;
  const clause = s.clauses[number];
  if (!clause) return false;
  const inMatch = (hit: Hit) => match.parts.some((part) => part && part.start <= hit.start && hit.end <= part.end);
  let from = clause.start;
  for (let n = number; n > 0 && goesOn(s, n); n--) from = s.clauses[n - 1]?.start ?? from;
  const forbids = (s.hits.get(pack.concept('forbid')) ?? []).some(
    (hit) => hit.start >= from && hit.end <= match.end && !inMatch(hit),
  );
  if (forbids) return true;
  return (s.hits.get(pack.concept('neg')) ?? []).some((hit) => {
    if (hit.start < clause.start || hit.end > match.end || inMatch(hit)) return false;
    const between = s.text.slice(hit.end, Math.max(hit.end, match.start));
    // 无法确认的短信，应删除: what is denied describes the thing, not the deed
    return !/[就则便应时后後的]|可以|否则|不然/.test(between);
  });
}

const goesOn = (s: Scan, clause: number) => {
  const at = s.clauses[clause];
  const before = s.clauses[clause - 1];
  if (!at || !before || s.sentenceOf[at.start] !== s.sentenceOf[before.start]) return false;
  return /^\s*(?:或|以及|并且|和|、|更|也不|再)/.test(s.text.slice(at.start, at.start + 4));
};

/** The quote is the matched words, widened to the clauses in which they stand. */
function noteOf(match: Match, { at, paragraph, folded, scan: s }: Read, entry: AdviceEntry, companion: boolean): Found {
  const first = s.clauses[s.clauseOf[match.start] ?? 0]?.start ?? match.start;
  const last = s.clauses[s.clauseOf[match.end - 1] ?? 0]?.end ?? match.end;
  return place(paragraph.text, folded, first, last, { at, entry, companion });
}

function place(
  text: string,
  folded: Folded,
  first: number,
  last: number,
  of: { at: number; entry: AdviceEntry; companion: boolean },
): Found {
  let [start, end] = [folded.startOf(first), folded.endOf(last - 1)];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  const { id, rows, tone } = of.entry;
  return { id, rows, tone, paragraph: of.at, start, end, quote: text.slice(start, end), ...of };
}

function contactsOf(one: Read, pack: AdvicePack): Found[] {
  const entry = pack.contacts;
  if (!entry) return [];
  return privateContacts(one.folded.text).flatMap(({ start, end }) => {
    const sentence = one.scan.sentences[one.scan.sentenceOf[start] ?? 0];
    const silent = [pack.concept('doubt'), pack.concept('their_contact')];
    if (sentence && silent.some((c) => has(one.scan, c, sentence.start, sentence.end))) return [];
    return [place(one.paragraph.text, one.folded, start, end, { at: one.at, entry, companion: false })];
  });
}

/** In reading order, each thing once; what is too weak alone only beside another note. */
function told(found: Found[]): AdviceNote[] {
  const strong = found.some(({ companion }) => !companion);
  const many = new Map<string, number>();
  const kept: Found[] = [];
  for (const one of found.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)) {
    if (one.companion && !strong) continue;
    if (kept.some((k) => k.id === one.id && k.paragraph === one.paragraph && k.start < one.end && one.start < k.end))
      continue;
    const times = many.get(one.id) ?? 0;
    if (times >= (one.entry.once ? 1 : MOST_OF_ONE)) continue;
    many.set(one.id, times + 1);
    kept.push(one);
  }
  return kept.slice(0, MOST_NOTES).map(({ id, rows, tone, paragraph, start, end, quote }) => ({
    id,
    rows,
    tone,
    paragraph,
    start,
    end,
    quote,
  }));
}
