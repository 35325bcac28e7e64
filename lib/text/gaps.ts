/**
 * Signs, blanks and pictures put between the characters of a word. Deleted are: the signs of a line written with a sign
 * between all its characters, signs inside a word of the trade, and single blanks between two Chinese characters.
 */
import { isDigit, isHan, isLatin } from './fold-units';
import type { Edit } from './mapping';
import { variants } from './variants';

export interface Gap {
  start: number;
  end: number;
}

export interface Cut extends Edit {
  /** why it is a disguise; null for a blank that only goes for reading */
  why: 'separator' | null;
}

/** signs in a row that still count as one gap */
const WIDEST = 9;

/** longer texts are no messages; in them only signs are read */
const MESSAGE = 20_000;

/**
 * Commas, full stops and line ends break a word only where one stands behind every character (验。证。码), so they are
 * looked for as such rows.
 */
export function stopRows(text: string): number[] {
  const places: number[] = [];
  if (text.length > MESSAGE) return places;
  for (const stop of [',', '。', '\n']) {
    let last = -9;
    for (let at = text.indexOf(stop, 1); at >= 0; at = text.indexOf(stop, at + 1)) {
      if (
        isHan(text.charCodeAt(at - 1)) &&
        (at - last === 2 || text.charAt(at + 2) === stop || text.charAt(at + 1) === stop)
      )
        places.push(at);
      last = at;
    }
  }
  return places;
}

export function cutGaps(text: string, places: readonly number[]): { cuts: Cut[]; runs: Gap[] } {
  const gaps = readGaps(text, places);
  const cuts = new Map<number, Cut>();
  const runs: Gap[] = [];
  const signs = new Set<number>();
  const alone: Gap[] = [];
  for (let k = 0; k < gaps.length; ) {
    let last = k;
    while (last + 1 < gaps.length && joins(text, gaps[last] as Gap, gaps[last + 1] as Gap)) last++;
    const first = gaps[k] as Gap;
    const end = gaps[last] as Gap;
    const kind = chainKind(text, gaps, k, last);
    if (kind !== 'none') {
      for (let g = k; g <= last; g++) {
        const gap = gaps[g] as Gap;
        cuts.set(gap.start, { ...gap, text: '', why: kind === 'disguise' ? 'separator' : null });
      }
      if (kind === 'disguise') {
        runs.push({ start: first.start - 1, end: end.end + 1 });
        signs.add(text.charCodeAt(first.start));
      }
    } else
      for (let g = k; g <= last; g++) {
        const gap = gaps[g] as Gap;
        if (single(text, gap, cuts)) signs.add(text.charCodeAt(gap.start));
        else alone.push(gap);
      }
    k = last + 1;
  }
  // the sign that breaks one word breaks the others too; blanks, masks and stops are too common to say so
  signs.delete(0x20);
  signs.delete(0x2a);
  signs.delete(0x2f);
  signs.delete(0x2c);
  signs.delete(0x3002);
  signs.delete(0x0a);
  signs.delete(0x2014);
  if (signs.size > 0)
    for (const gap of alone)
      if (
        signs.has(text.charCodeAt(gap.start)) &&
        isHan(text.charCodeAt(gap.start - 1)) &&
        isHan(text.charCodeAt(gap.end))
      )
        cuts.set(gap.start, { ...gap, text: '', why: 'separator' });
  return { cuts: [...cuts.values()].sort((a, b) => a.start - b.start), runs };
}

function readGaps(text: string, places: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  let done = 0;
  for (const start of places) {
    if (start < done) continue;
    let end = start;
    while (end < text.length && end - start < WIDEST && isSign(text.charCodeAt(end))) end++;
    const after = text.charCodeAt(end);
    if (end > start && (isHan(after) || isDigit(after) || isLatin(after))) {
      gaps.push({ start, end });
      done = end;
    }
  }
  return gaps;
}

function isSign(c: number): boolean {
  return (
    !isHan(c) &&
    !isDigit(c) &&
    !isLatin(c) &&
    c !== 0x0d &&
    !(c >= 0x3003 && c <= 0x3020) &&
    c !== 0x3001 &&
    c !== 0x3a &&
    c !== 0x28 &&
    c !== 0x29
  );
}

/** one character, not more, stands between the two gaps (a comma and its blanks may come along) */
function joins(text: string, a: Gap, b: Gap): boolean {
  if (!alike(text.charCodeAt(a.start), text.charCodeAt(b.start))) return false;
  const commaBeside = hasComma(text, a) || hasComma(text, b);
  if (a.end - a.start !== b.end - b.start && !commaBeside) return false;
  if (b.start === a.end + 1) return true;
  const decimal = b.start === a.end + 3 && text.charCodeAt(a.end + 1) === 0x2e;
  return decimal && isDigit(text.charCodeAt(a.end)) && isDigit(text.charCodeAt(a.end + 2));
}

/** the same sign, or two of the same row of numbered or pictured signs */
function alike(a: number, b: number): boolean {
  return (
    a === b ||
    (a >= 0x2080 && a <= 0x2089 && b >= 0x2080 && b <= 0x2089) ||
    (a >= 0xd83c && a <= 0xd83e && b >= 0xd83c && b <= 0xd83e)
  );
}

function hasComma(text: string, gap: Gap): boolean {
  for (let i = gap.start; i < gap.end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x2c || c === 0x3002) return gap.end - gap.start > 1;
  }
  return false;
}

/** Is this row of gaps a line written with a sign between its characters, and is that more than a matter of layout? */
function chainKind(text: string, gaps: readonly Gap[], from: number, to: number): 'disguise' | 'layout' | 'none' {
  const first = gaps[from] as Gap;
  const last = gaps[to] as Gap;
  const count = to - from + 1;
  const sign = text.charCodeAt(first.start);
  let han = 0;
  let digits = 0;
  let letters = 0;
  for (let g = from; g < to; g++) {
    const c = text.charCodeAt((gaps[g] as Gap).end);
    if (isHan(c)) han++;
    else if (isDigit(c)) digits++;
    else letters++;
  }
  const blank = sign === 0x20;
  if (blank) {
    if (count === 2 && han === 1 && lineStarts(text, first.start - 1) && lineEnds(text, last.end + 1)) return 'layout';
    if (count < 3 || (han < 2 && digits < 2 && letters < 4)) return 'none';
    if (han === 0) return letters >= 4 || digits >= 3 ? 'layout' : 'none';
    if (count < 8 && lineStarts(text, first.start - 1) && text.includes('\n')) return 'layout';
    return 'disguise';
  }
  if (sign === 0x2a && digits > 0) return han > digits ? 'disguise' : 'none';
  if (sign === 0x2e && digits > 0 && han === 0) return 'none';
  if (han === 0)
    return count >= 3 && (digits >= 3 || letters >= 3) && sign !== 0x2d && sign !== 0x2f ? 'layout' : 'none';
  let same = true;
  for (let g = from; g < to; g++)
    if (text.charCodeAt((gaps[g] as Gap).end) !== text.charCodeAt(first.start - 1)) same = false;
  // 等，等，等: somebody repeats himself
  if (same) return 'none';
  if (sign === 0x2c || sign === 0x3002) return first.end - first.start > 1 || count >= 3 ? 'disguise' : 'none';
  if (sign === 0x0a) return count >= 4 ? 'disguise' : 'none';
  return count >= (sign === 0x2f || sign === 0x7c || sign === 0x2d ? 3 : 2) ? 'disguise' : 'none';
}

const lineStarts = (text: string, at: number) => at <= 0 || text.charCodeAt(at - 1) === 0x0a;
const lineEnds = (text: string, at: number) => at >= text.length || text.charCodeAt(at) === 0x0a;

function single(text: string, gap: Gap, cuts: Map<number, Cut>): boolean {
  const before = text.charCodeAt(gap.start - 1);
  const after = text.charCodeAt(gap.end);
  if (!isHan(before) || !isHan(after)) return false;
  if (text.charCodeAt(gap.start) === 0x0a) return false;
  const comma = text.charCodeAt(gap.start) === 0x2c || text.charCodeAt(gap.start) === 0x3002;
  if (comma && gap.end - gap.start === 1) return false;
  const blank = text.charCodeAt(gap.start) === 0x20;
  if ((!blank || looseBeside(text, gap)) && insideWord(text, gap)) {
    cuts.set(gap.start, { ...gap, text: '', why: 'separator' });
    return true;
  }
  if (blank && gap.end === gap.start + 1 && isHan(after)) cuts.set(gap.start, { ...gap, text: '', why: null });
  return false;
}

/** a word of the trade reaches over the gap */
function insideWord(text: string, gap: Gap): boolean {
  const { words, longest } = variants();
  const left = hanBefore(text, gap.start, longest - 1);
  const right = hanBehind(text, gap.end, longest - 1);
  const joined = left + right;
  for (let from = 0; from < left.length; from++)
    for (let to = left.length + 1; to <= joined.length; to++) if (words.has(joined.slice(from, to))) return true;
  return false;
}

function hanBefore(text: string, at: number, most: number): string {
  let out = '';
  for (let i = at - 1; i >= 0 && out.length < most && at - i < 3 * most + WIDEST; i--) {
    const c = text.charCodeAt(i);
    if (isHan(c)) out = text.charAt(i) + out;
    else if (!isSign(c)) break;
  }
  return out;
}

function hanBehind(text: string, at: number, most: number): string {
  let out = '';
  for (let i = at; i < text.length && out.length < most && i - at < 3 * most + WIDEST; i++) {
    const c = text.charCodeAt(i);
    if (isHan(c)) out += text.charAt(i);
    else if (!isSign(c)) break;
  }
  return out;
}

/** a blank between two words is ordinary; one beside a character that stands by itself is not */
function looseBeside(text: string, gap: Gap): boolean {
  return !isHan(text.charCodeAt(gap.start - 2)) || !isHan(text.charCodeAt(gap.end + 1));
}
