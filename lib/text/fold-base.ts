/** First step of folding: unit by unit. Full width, case, traditional characters, compatibility forms, invisible marks. */
import { Care, CLOSER, FOREIGN, foldUnit, isDigit, isHan, isLatin, type Units, units } from './fold-units';
import { Stretches } from './mapping';
import { placesOfPairs } from './phrases';
import { TWINS } from './trade-words';

export interface Note {
  start: number;
  end: number;
  why: 'invisible' | 'full-width' | 'encoded' | 'reversed' | 'look-alike';
}

export interface Base {
  text: string;
  /** null when every unit stands where it stood */
  mapping: Stretches | null;
  /** places in the folded text at which a sign or picture stands behind a Chinese character or a single letter */
  gaps: number[];
  /** original ranges that were altered in a way that ordinary writing does not */
  notes: Note[];
  /** places at which a pair of units ends that may belong to a stand-in of the trade, in order */
  pairs: readonly number[];
  /** some unit changed at all */
  changed: boolean;
}

const NAMED: Record<string, string> = { nbsp: ' ', amp: '&', quot: '"', lt: '<', gt: '>' };
const ENTITY = /&(?:#(\d{2,7})|#x([0-9a-f]{2,6})|(nbsp|amp|quot|lt|gt));/iy;
const PERCENT = /(?:%[0-9a-f]{2}){3,60}/iy;

/** Used again for every text: fresh memory costs more than the folding. Only very long texts get their own. */
let room = new Uint16Array(4096);
const LARGEST_KEPT = 1 << 19;
/** places of signs in one run */
const LONGEST_RUN = 4096;
const signs = new Int32Array(LONGEST_RUN);

function roomFor(units: number): Uint16Array {
  if (units <= room.length) return room;
  const larger = new Uint16Array(units * 2);
  if (larger.length <= LARGEST_KEPT * 2) room = larger;
  return larger;
}

/** What has been folded so far. */
interface Work {
  original: string;
  buf: Uint16Array;
  length: number;
  mapping: Stretches | null;
  notes: Note[];
  gaps: number[];
  /** not 0: some unit changed */
  altered: number;
  /** a surrogate stands alone; the decoder of whole texts would replace it */
  broken: boolean;
}

/** @param filter of the phrases that stand for others; where a pair of them may stand is noted */
export function foldBase(original: string, filter: Int32Array): Base {
  const known = units();
  const n = original.length;
  const work: Work = {
    original,
    buf: roomFor(n + 16),
    length: 0,
    mapping: null,
    notes: [],
    gaps: [],
    altered: 0,
    broken: false,
  };
  for (let i = 0; i < n; ) {
    i = foldRun(work, i, Math.min(n, i + LONGEST_RUN), known);
    if (i < n && ((known.care[original.charCodeAt(i)] as number) & CLOSER) !== 0) {
      i = special(work, i, known);
      work.altered = 1;
    }
  }
  const { buf, length, altered } = work;
  const same = altered === 0 && length === n;
  return {
    text: same ? original : toText(buf, length, work.broken),
    mapping: work.mapping,
    gaps: work.gaps,
    notes: work.notes,
    pairs: placesOfPairs(buf, length, filter),
    changed: !same,
  };
}

/**
 * Folds plain units and signs up to the first unit that needs a closer look. Signs are common and come at any place, so
 * they are noted without a branch, which the processor would guess wrong, and looked at afterwards.
 * @returns where it stopped
 */
function foldRun(work: Work, from: number, to: number, { change, care }: Units): number {
  const { original, buf } = work;
  let { length, altered } = work;
  let count = 0;
  let i = from;
  for (; i < to; i++) {
    const c = original.charCodeAt(i);
    const special = care[c] as number;
    if ((special & CLOSER) !== 0) break;
    const crossed = change[c] as number;
    buf[length++] = c ^ crossed;
    altered |= crossed;
    signs[count] = i;
    count += (special >>> 4) & 1;
  }
  const shift = work.length - from;
  work.length = length;
  work.altered = altered;
  for (let k = 0; k < count; k++) {
    const at = signs[k] as number;
    const place = at + shift;
    if (
      place > 0 &&
      breaks(original, at, buf[place - 1] as number, place > 1 ? (buf[place - 2] as number) : 0x20, care)
    )
      work.gaps.push(place);
  }
  return i;
}

/**
 * May this sign break a word or a line of single characters? Blanks before a Latin word or a number are ordinary.
 * @param before, @param earlier the last two folded units
 */
function breaks(text: string, at: number, before: number, earlier: number, care: Uint8Array): boolean {
  if (isHan(before)) {
    const after = text.charCodeAt(at + 1);
    if (isHan(after)) return true;
    if (isLatin(after) || isDigit(after)) return care[text.charCodeAt(at + 2)] === Care.separator;
    return true;
  }
  return (isDigit(before) || isLatin(before)) && (care[earlier] === Care.separator || isHan(earlier));
}

/** Everything that needs a closer look. @returns where to go on */
function special(work: Work, i: number, known: Units): number {
  const { original } = work;
  const { care } = known;
  const n = original.length;
  const c = original.charCodeAt(i);
  const kind = ((care[c] as number) & CLOSER) as Care;
  const before = work.length === 0 ? 0 : (work.buf[work.length - 1] as number);
  let end = i + 1;
  let text = '';
  if (kind === Care.surrogate) {
    const low = original.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) {
      end = i + 2;
      const written = original.slice(i, end);
      text = written.normalize('NFKC').toLowerCase();
      if (text !== written) work.notes.push({ start: i, end, why: 'full-width' });
      else if (c === 0xdb40) text = '';
      else if (isHan(before) && !(c >= 0xd840 && c <= 0xd88f)) work.gaps.push(work.length);
    } else {
      text = original.charAt(i);
      work.broken = true;
    }
  } else if (kind === Care.compatible) {
    text = compatible(c);
    if ((c >= 0x2460 && c <= 0x2793) || (c >= 0x2e80 && c <= 0x2fdf))
      work.notes.push({ start: i, end, why: 'full-width' });
  } else if (kind === Care.twin) {
    text = TWINS.charAt(TWINS.indexOf(original.charAt(i)) + 1);
    work.notes.push({ start: i, end, why: 'look-alike' });
  } else if (kind === Care.foreign) {
    const mixed = isLatin(before) || isLatin(original.charCodeAt(i + 1));
    text = mixed ? String.fromCharCode(FOREIGN.get(c) ?? c) : original.charAt(i).toLowerCase();
    if (mixed) work.notes.push({ start: i, end, why: 'look-alike' });
  } else if (kind === Care.entity) {
    const decoded = c === 0x26 ? entity(original, i) : percent(original, i);
    text = decoded?.text ?? original.charAt(i);
    end = decoded?.end ?? end;
    if (decoded && /[\u4e00-\u9fff]/.test(text)) work.notes.push({ start: i, end, why: 'encoded' });
  } else {
    // invisible or combining: deleted; a disguise where it stands inside a word
    while (end < n && isMark(care[original.charCodeAt(end)] as Care)) end++;
    const after = end < n ? foldUnit(known, original.charCodeAt(end)) : 0;
    const keycap = original.slice(i, Math.min(end, i + 4)).includes('\u20e3');
    const inside =
      (isHan(before) && (kind === Care.combining || isHan(after) || isDigit(after))) ||
      (isDigit(before) && !keycap && (kind === Care.combining || isDigit(after) || isHan(after) || after === 0x2c));
    if (c === 0x202e) work.notes.push({ start: i, end, why: 'reversed' });
    else if (inside) work.notes.push({ start: i, end, why: 'invisible' });
  }
  put(work, text, i, end);
  return end;
}

function put(work: Work, text: string, start: number, end: number): void {
  const need = work.length + text.length + (work.original.length - end) + 16;
  if (need > work.buf.length) {
    const larger = new Uint16Array(need * 2);
    larger.set(work.buf.subarray(0, work.length));
    work.buf = larger;
  }
  const same = text.length === end - start && text.length < 3;
  if (!same) {
    work.mapping ??= new Stretches();
    if (text !== '') work.mapping.block(work.length, start, end);
  }
  for (let k = 0; k < text.length; k++) work.buf[work.length++] = text.charCodeAt(k);
  if (!same) work.mapping?.alongside(work.length, end);
}

const memo = new Map<number, string>();

/** NFKC in lower case; enclosed digits and letters lose what encloses them */
function compatible(c: number): string {
  const known = memo.get(c);
  if (known !== undefined) return known;
  let text = String.fromCharCode(c).normalize('NFKC').toLowerCase();
  if (c >= 0x2776 && c <= 0x2793) text = String(((c - 0x2776) % 10) + 1);
  else if (c >= 0x24eb && c <= 0x24f4) text = String(c - 0x24e0);
  else if (c === 0x24ff) text = '0';
  else if (c >= 0x2488 && c <= 0x249b) text = String(c - 0x2487);
  else if (c >= 0x2460 && c <= 0x24ff && text.length > 2 && text.startsWith('(')) text = text.slice(1, -1);
  memo.set(c, text);
  return text;
}

const isMark = (kind: Care) => kind === Care.invisible || kind === Care.combining;

function entity(text: string, at: number): { text: string; end: number } | null {
  ENTITY.lastIndex = at;
  const m = ENTITY.exec(text);
  if (!m) return null;
  const code = m[1] ? Number(m[1]) : m[2] ? Number.parseInt(m[2], 16) : 0;
  if (m[3]) return { text: NAMED[m[3].toLowerCase()] ?? '', end: ENTITY.lastIndex };
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { text: String.fromCodePoint(code).toLowerCase(), end: ENTITY.lastIndex };
}

function percent(text: string, at: number): { text: string; end: number } | null {
  PERCENT.lastIndex = at;
  const m = PERCENT.exec(text);
  // inside a link the address stays as it is
  if (!m || /[\w/=?&.-]/.test(text.charAt(at - 1))) return null;
  try {
    return { text: decodeURIComponent(m[0]), end: PERCENT.lastIndex };
  } catch {
    return null;
  }
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

function toText(buf: Uint16Array, length: number, broken: boolean): string {
  if (length <= 1024) return String.fromCharCode.apply(null, buf.subarray(0, length) as unknown as number[]);
  if (!broken) return decoder.decode(buf.subarray(0, length));
  const parts: string[] = [];
  for (let i = 0; i < length; i += 1024)
    parts.push(String.fromCharCode.apply(null, buf.subarray(i, Math.min(length, i + 1024)) as unknown as number[]));
  return parts.join('');
}
