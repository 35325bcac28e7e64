/**
 * The same conversation kept twice: which of its messages were changed, recalled, taken away or given another time in
 * between. Messages that stand in both, unchanged and in order, are the fixed points; what lies between two fixed points is
 * compared there and nowhere else. What the later page had not loaded was not taken away: only what is missing between
 * messages that it does show counts.
 */
import type { ContextMessage } from '../evidence/record';

export type Change =
  /** other words at the same place, sent by the same side */
  | { what: 'edited'; before: ContextMessage; after: ContextMessage }
  /** the page says at this place that a message was recalled */
  | { what: 'recalled'; before: ContextMessage; after: ContextMessage }
  /** not there any more, though its neighbours are */
  | { what: 'removed'; before: ContextMessage; after: null }
  /** the same words, understood as sent at another minute */
  | { what: 'retimed'; before: ContextMessage; after: ContextMessage }
  /** new between messages that were there before */
  | { what: 'inserted'; before: null; after: ContextMessage };

export interface ThreadDiff {
  changes: Change[];
  same: number;
  /** new at the end: the conversation went on */
  added: number;
  /** at the ends of the earlier one, not shown by the later page */
  notShown: number;
}

/** How web views say that a message was taken back. */
const RECALLED =
  /撤回了一?[条條则則]?(?:消息|訊息|信息)|(?:消息|訊息|信息|短信|簡訊)已(?:被)?(?:撤回|收回|删除|刪除)|已收回(?:消息|訊息)|\b(?:message (?:was )?(?:deleted|recalled|unsent)|unsent a message|deleted (?:this|a) message)\b/iu;

export const tellsRecall = (text: string): boolean => RECALLED.test(text);

const MINUTE = 60_000;
const minuteOf = ({ sentAt }: ContextMessage): number | null => {
  const ms = sentAt === null ? Number.NaN : Date.parse(sentAt);
  return Number.isNaN(ms) ? null : Math.floor(ms / MINUTE);
};
const words = ({ text }: ContextMessage) => text.replace(/\s+/gu, '');
const sameSide = (a: ContextMessage, b: ContextMessage) =>
  a.direction === null || b.direction === null || a.direction === b.direction;
const sameTime = (a: ContextMessage, b: ContextMessage) => {
  const [one, other] = [minuteOf(a), minuteOf(b)];
  return one === null || other === null || one === other;
};

export function diffThreads(before: readonly ContextMessage[], after: readonly ContextMessage[]): ThreadDiff {
  const diff: ThreadDiff = { changes: [], same: 0, added: 0, notShown: 0 };
  const fixed = fixedPoints(before, after);
  diff.same = fixed.length;
  let [b, a] = [0, 0];
  for (const [i, [nextB, nextA]] of [...fixed, [before.length, after.length] as const].entries()) {
    const [goneThere, newHere] = [before.slice(b, nextB), after.slice(a, nextA)];
    const first = i === 0;
    const last = i === fixed.length;
    between(goneThere, newHere, first, last, diff);
    [b, a] = [nextB + 1, nextA + 1];
  }
  return diff;
}

const alike = (a: ContextMessage | undefined, b: ContextMessage | undefined): boolean =>
  a !== undefined && b !== undefined && words(a) === words(b) && sameSide(a, b) && sameTime(a, b);

/** Pairs of places of messages that are the same in both, rising on both sides. Equal beginnings and ends go quickly. */
function fixedPoints(before: readonly ContextMessage[], after: readonly ContextMessage[]): [number, number][] {
  let start = 0;
  while (alike(before[start], after[start])) start++;
  let [b, a] = [before.length, after.length];
  while (b > start && a > start && alike(before[b - 1], after[a - 1])) {
    b--;
    a--;
  }
  const beginning = Array.from({ length: start }, (_, i): [number, number] => [i, i]);
  const middle = longest(before.slice(start, b), after.slice(start, a));
  const end = Array.from({ length: before.length - b }, (_, i): [number, number] => [b + i, a + i]);
  return [...beginning, ...middle.map(([x, y]): [number, number] => [x + start, y + start]), ...end];
}

/** As many pairs as possible. */
function longest(before: readonly ContextMessage[], after: readonly ContextMessage[]): [number, number][] {
  const places = new Map<string, number[]>();
  after.forEach((message, at) => {
    const key = words(message);
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  });
  // for each message of the earlier one the places where it could stand, last first: a longest rising way through them
  // then takes at most one of each
  const ends: { at: number; link: Link }[] = [];
  before.forEach((message, i) => {
    const could = places.get(words(message)) ?? [];
    for (let k = Math.min(could.length, MOST_TWINS) - 1; k >= 0; k--) {
      const at = could[k] ?? 0;
      const other = after[at];
      if (!other || !sameSide(message, other) || !sameTime(message, other)) continue;
      let [low, high] = [0, ends.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle]?.at ?? 0) < at) low = middle + 1;
        else high = middle;
      }
      ends[low] = { at, link: { pair: [i, at], back: ends[low - 1]?.link ?? null } };
    }
  });
  const pairs: [number, number][] = [];
  for (let link: Link | null = ends.at(-1)?.link ?? null; link !== null; link = link.back) pairs.push(link.pair);
  return pairs.reverse();
}

interface Link {
  pair: [number, number];
  back: Link | null;
}

/** the same words many times over ("在吗") are compared with so many of their likes */
const MOST_TWINS = 400;

function between(
  gone: ContextMessage[],
  fresh: ContextMessage[],
  first: boolean,
  last: boolean,
  diff: ThreadDiff,
): void {
  const left = [...gone];
  const come = [...fresh];
  const pair = (what: 'retimed' | 'recalled' | 'edited', fits: (b: ContextMessage, a: ContextMessage) => boolean) => {
    for (let i = 0; i < left.length; ) {
      const one = left[i];
      const at = one ? come.findIndex((other) => sameSide(one, other) && fits(one, other)) : -1;
      const other = come[at];
      if (!one || !other) {
        i++;
        continue;
      }
      diff.changes.push({ what, before: one, after: other });
      left.splice(i, 1);
      come.splice(at, 1);
    }
  };
  pair('retimed', (b, a) => words(b) === words(a) && !sameTime(b, a));
  const told = (b: ContextMessage, a: ContextMessage) => RECALLED.test(a.text) && !RECALLED.test(b.text);
  pair('recalled', (b, a) => told(b, a) && minuteOf(b) !== null && minuteOf(b) === minuteOf(a));
  pair('edited', (b, a) => minuteOf(b) !== null && minuteOf(b) === minuteOf(a));
  // a note of recall often carries no side and no time of its own, so what has a partner by its time goes before it
  if (!(first && last)) pair('recalled', told);
  // without times only their number tells which became which, and only between neighbours that stand firm
  if (!first && !last && left.length === come.length)
    pair('edited', (b, a) => minuteOf(b) === null || minuteOf(a) === null);
  if (first || last) diff.notShown += left.length;
  else for (const each of left) diff.changes.push({ what: 'removed', before: each, after: null });
  if (last) diff.added += come.length;
  else if (!first) for (const each of come) diff.changes.push({ what: 'inserted', before: null, after: each });
}
