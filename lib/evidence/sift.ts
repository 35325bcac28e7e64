/** Which records fit, and how many stand in each day: over columns, so that it follows while one types. */
import { type Facts, FLAG } from './facts';
import { RECORD_KINDS, type RecordKind } from './record';

export interface Sieve {
  /** numbers that a search found; null when nothing is searched */
  found: ReadonlySet<number> | null;
  sender: string;
  institution: string;
  /** host of the page, or channel of what did not come from one */
  place: string;
  kind: RecordKind | '';
  /** ms; `to` is the first moment no longer meant */
  from: number | null;
  to: number | null;
  /** numbers of the records with the wanted clue; null when none is wanted */
  clue: ReadonlySet<number> | null;
  /** numbers of the records that are not as they were kept; null when it does not matter */
  faulty: ReadonlySet<number> | null;
  order: 'kept' | 'happened';
}

export const OPEN: Sieve = {
  found: null,
  sender: '',
  institution: '',
  place: '',
  kind: '',
  from: null,
  to: null,
  clue: null,
  faulty: null,
  order: 'kept',
};

/** Numbers of the records, newest first. */
export function sift(facts: Facts, sieve: Sieve): number[] {
  // -1: a name that no record has
  const number = (word: string) => (word === '' ? null : facts.names.indexOf(word));
  const [sender, institution, place] = [number(sieve.sender), number(sieve.institution), number(sieve.place)];
  const kind = sieve.kind === '' ? null : RECORD_KINDS.indexOf(sieve.kind);
  const { found, from, to, clue, faulty } = sieve;
  const seqs: number[] = [];
  for (let i = facts.count - 1; i >= 0; i--) {
    if (sender !== null && facts.sender[i] !== sender) continue;
    if (institution !== null && facts.institution[i] !== institution) continue;
    if (place !== null && facts.place[i] !== place) continue;
    const gone = ((facts.flags[i] ?? 0) & FLAG.gone) !== 0;
    if (kind !== null && (gone || facts.kind[i] !== kind)) continue;
    const at = facts.at[i] ?? 0;
    if ((from !== null && (gone || at < from)) || (to !== null && (gone || at >= to))) continue;
    const seq = i + 1;
    if (found !== null && !found.has(seq)) continue;
    if (clue !== null && !clue.has(seq)) continue;
    if (faulty !== null && !faulty.has(seq)) continue;
    seqs.push(seq);
  }
  if (sieve.order === 'happened') seqs.sort((a, b) => (facts.at[b - 1] ?? 0) - (facts.at[a - 1] ?? 0) || b - a);
  return seqs;
}

/** The names of a column with how many records carry them, most first. */
export function namesIn(facts: Facts, column: 'sender' | 'institution' | 'place', most: number): [string, number][] {
  const counts = new Uint32Array(facts.names.length);
  for (let i = 0; i < facts.count; i++) {
    const number = facts[column][i] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const named: [string, number][] = [];
  counts.forEach((count, number) => {
    const word = facts.names[number];
    if (count > 0 && word) named.push([word, count]);
  });
  return named.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}

export interface Span {
  /** ms; `to` is the first moment after it */
  from: number;
  to: number;
  count: number;
  /** what one of them is */
  unit: 'day' | 'month' | 'year';
}

const MOST_BARS = 45;
const DAY = 86_400_000;

/**
 * How many records in each day; in each month or year where days would be too many to look at. Empty ones stand too.
 * @param zone minutes east of UTC at a moment
 */
export function timeline(facts: Facts, seqs: readonly number[], zone: (ms: number) => number): Span[] {
  const days = new Map<number, number>();
  for (const seq of seqs) {
    const at = facts.at[seq - 1] ?? 0;
    if (at <= 0 || ((facts.flags[seq - 1] ?? 0) & FLAG.gone) !== 0) continue;
    const day = Math.floor((at + zone(at) * 60_000) / DAY);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  if (days.size === 0) return [];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days.keys()) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const months = (day: number) => new Date(day * DAY).getUTCFullYear() * 12 + new Date(day * DAY).getUTCMonth();
  const unit = last - first < MOST_BARS ? 'day' : months(last) - months(first) < MOST_BARS ? 'month' : 'year';
  const startOf = (day: number): number => {
    const at = new Date(day * DAY);
    if (unit === 'day') return day;
    return Date.UTC(at.getUTCFullYear(), unit === 'month' ? at.getUTCMonth() : 0, 1) / DAY;
  };
  const nextOf = (start: number): number => {
    const at = new Date(start * DAY);
    if (unit === 'day') return start + 1;
    if (unit === 'month') return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1) / DAY;
    return Date.UTC(at.getUTCFullYear() + 1, 0, 1) / DAY;
  };
  const counts = new Map<number, number>();
  for (const [day, count] of days) counts.set(startOf(day), (counts.get(startOf(day)) ?? 0) + count);
  /** the beginning of a day on that clock, as a moment */
  const moment = (day: number) => day * DAY - zone(day * DAY - zone(day * DAY) * 60_000) * 60_000;
  const spans: Span[] = [];
  for (let start = startOf(first); start <= last; start = nextOf(start))
    spans.push({ from: moment(start), to: moment(nextOf(start)), count: counts.get(start) ?? 0, unit });
  return spans;
}
