/** What keeps a match from being raised: denial, warning, hearsay (signals.md §1, rules 3 and 4). */
import { firstFrom, type Hit, type Match, type Scan } from './scan';

/** how far before the match a negation may end */
const CLOSELY = 8;
const LONGEST_NEGATION = 32;

/** A denial governs what follows it closely, unless a turn such as "就" stands between: "不还就联系…" denies nothing. */
export function denied(match: Match, s: Scan, neg: number): boolean {
  const list = s.hits.get(neg);
  const clause = s.clauses[s.clauseOf[match.start] ?? 0];
  if (!list || !clause) return false;
  const from = Math.max(clause.start, match.start - CLOSELY - LONGEST_NEGATION);
  for (let k = firstFrom(list, from); k < list.length; k++) {
    const hit = list[k] as Hit;
    if (hit.start >= match.end) return false;
    if (hit.end <= match.end && denies(hit, match, s)) return true;
  }
  return false;
}

function denies(hit: Hit, match: Match, s: Scan): boolean {
  if (hit.end <= match.start && match.start - hit.end > CLOSELY) return false;
  if (match.parts.some((p) => p && p.start <= hit.start && hit.end <= p.end)) return false;
  const between = s.text.slice(hit.end, Math.max(hit.end, match.start));
  if (/[就则便将]|否则|不然/.test(between)) return false;
  // 不能还我就去找… · 没有付清的: not paying is what is spoken of, nothing is denied
  if (/^(?:还|付|清|结清|到账|接电话|接听|回电)(?![您你])/.test(s.text.slice(hit.end, hit.end + 4))) return false;
  return !s.text.startsWith('不得不', hit.start);
}

/** Does one of these concepts stand in the sentence of the match (outside the matched words themselves)? */
export function inSentence(match: Match, s: Scan, concepts: readonly number[]): boolean {
  const sentence = s.sentences[s.sentenceOf[match.start] ?? 0];
  return sentence !== undefined && standsBetween(s, concepts, sentence.start, sentence.end);
}

/** Does one of these concepts stand in a clause that the match touches? */
export function inClause(match: Match, s: Scan, concepts: readonly number[]): boolean {
  const start = s.clauses[s.clauseOf[match.start] ?? 0]?.start ?? match.start;
  const end = s.clauses[s.clauseOf[match.end - 1] ?? 0]?.end ?? match.end;
  return standsBetween(s, concepts, start, end);
}

function standsBetween(s: Scan, concepts: readonly number[], start: number, end: number): boolean {
  for (const c of concepts) {
    const list = s.hits.get(c);
    if (list === undefined) continue;
    for (let k = firstFrom(list, start); k < list.length; k++) {
      const hit = list[k] as Hit;
      if (hit.start > end) break;
      if (hit.end <= end) return true;
    }
  }
  return false;
}
