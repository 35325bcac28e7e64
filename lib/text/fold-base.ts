/** First step of folding: unit by unit. Full width, case, traditional characters, compatibility forms, invisible marks. */
import { Care, FOREIGN, isDigit, isHan, isLatin, units } from './fold-units';
import { Stretches } from './mapping';

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
  /** some unit changed at all */
  changed: boolean;
}

const NAMED: Record<string, string> = { nbsp: ' ', amp: '&', quot: '"', lt: '<', gt: '>' };
const ENTITY = /&(?:#(\d{2,7})|#x([0-9a-f]{2,6})|(nbsp|amp|quot|lt|gt));/iy;
const PERCENT = /(?:%[0-9a-f]{2}){3,60}/iy;

export function foldBase(original: string): Base {
  const { unit, care } = units();
  const n = original.length;
  let buf = new Uint16Array(n + 16);
  let length = 0;
  let mapping: Stretches | null = null;
  let gaps: number[] | null = null;
  let notes: Note[] | null = null;
  let altered = 0;
  for (let i = 0; i < n; i++) {
    const c = original.charCodeAt(i);
    const folded = unit[c] as number;
    if (folded !== 0) {
      buf[length++] = folded;
      altered |= folded ^ c;
      continue;
    }
    const kind = care[c] as Care;
    if (kind === Care.separator) {
      const before = length === 0 ? 0 : (buf[length - 1] as number);
      if (isHan(before) || isDigit(before) || (isLatin(before) && (length < 2 || buf[length - 2] === 0x20))) {
        gaps ??= [];
        gaps.push(length);
      }
      const plain = c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c === 0x3000 || (c >= 0x2000 && c <= 0x200a) ? 0x20 : c;
      buf[length++] = plain;
      altered |= plain ^ c;
      continue;
    }
    if (kind === Care.stop) {
      const plain = c === 0xff0c ? 0x2c : c;
      const before = length < 2 ? 0 : (buf[length - 1] as number);
      if (before === plain || (isHan(before) && buf[length - 2] === plain)) {
        gaps ??= [];
        const first = before === plain ? length - 1 : length - 2;
        if (gaps.length === 0 || (gaps[gaps.length - 1] as number) < first) gaps.push(first);
        if (first === length - 2) gaps.push(length);
      }
      buf[length++] = plain;
      altered |= plain ^ c;
      continue;
    }
    let end = i + 1;
    let text = '';
    if (kind === Care.surrogate) {
      const low = original.charCodeAt(i + 1);
      if (low >= 0xdc00 && low <= 0xdfff) {
        end = i + 2;
        text = original.slice(i, end).normalize('NFKC').toLowerCase();
        if (text.length === 1 || text !== original.slice(i, end)) {
          notes ??= [];
          notes.push({ start: i, end, why: 'full-width' });
        } else if (c === 0xdb40) text = '';
        else if (isHan(length === 0 ? 0 : (buf[length - 1] as number)) && !(c >= 0xd840 && c <= 0xd88f)) {
          gaps ??= [];
          gaps.push(length);
        }
      } else text = original.charAt(i);
    } else if (kind === Care.compatible) {
      text = original.charAt(i).normalize('NFKC').toLowerCase();
      if ((c >= 0x2460 && c <= 0x2793) || (c >= 0x2e80 && c <= 0x2fdf)) {
        const digits =
          c >= 0x2776 ? String(c <= 0x277f ? c - 0x2775 : ((c - 0x2780) % 10) + 1) : c === 0x24ff ? '0' : text;
        text = digits.length > 2 && digits.startsWith('(') ? digits.slice(1, -1) : digits;
        if (c >= 0x24eb && c <= 0x24f4) text = String(c - 0x24e0);
        if (c >= 0x2488 && c <= 0x249b) text = String(c - 0x2487);
        notes ??= [];
        notes.push({ start: i, end, why: 'full-width' });
      }
    } else if (kind === Care.foreign) {
      const before = length === 0 ? 0 : (buf[length - 1] as number);
      const mixed = isLatin(before) || isLatin(original.charCodeAt(i + 1));
      text = mixed ? String.fromCharCode(FOREIGN.get(c) ?? c) : original.charAt(i).toLowerCase();
      if (mixed) {
        notes ??= [];
        notes.push({ start: i, end, why: 'look-alike' });
      }
    } else if (kind === Care.entity) {
      const decoded = c === 0x26 ? entity(original, i) : percent(original, i);
      if (decoded) {
        text = decoded.text;
        end = decoded.end;
        if (/[\u4e00-\u9fff]/.test(text)) {
          notes ??= [];
          notes.push({ start: i, end, why: 'encoded' });
        }
      } else text = original.charAt(i);
    } else {
      // invisible or combining: deleted; a disguise where it stands inside a word
      while (end < n && unit[original.charCodeAt(end)] === 0 && isMark(care[original.charCodeAt(end)] as Care)) end++;
      const before = length === 0 ? 0 : (buf[length - 1] as number);
      const after = end < n ? (unit[original.charCodeAt(end)] as number) : 0;
      const onHan = kind === Care.combining && isHan(before);
      const onDigit =
        isDigit(before) && original.indexOf('\u20e3', i) !== i && !original.slice(i, end).includes('\u20e3');
      if (
        onHan ||
        (onDigit && kind === Care.combining) ||
        (isHan(before) && isHan(after)) ||
        (isDigit(before) && (isDigit(after) || isHan(after)) && onDigit) ||
        (isHan(before) && isDigit(after)) ||
        (isDigit(before) && after === 0x2c)
      ) {
        notes ??= [];
        notes.push({ start: i, end, why: c === 0x202e ? 'reversed' : 'invisible' });
      } else if (c === 0x202e) {
        notes ??= [];
        notes.push({ start: i, end, why: 'reversed' });
      }
    }
    altered = 1;
    if (length + text.length + (n - end) + 16 > buf.length) {
      const larger = new Uint16Array((length + text.length + n - end) * 2 + 64);
      larger.set(buf.subarray(0, length));
      buf = larger;
    }
    const same = text.length === end - i && text.length < 3;
    if (!same) {
      mapping ??= new Stretches();
      if (text !== '') mapping.block(length, i, end);
    }
    for (let k = 0; k < text.length; k++) buf[length++] = text.charCodeAt(k);
    if (!same) (mapping as Stretches).alongside(length, end);
    i = end - 1;
  }
  return {
    text: altered === 0 && length === n ? original : toText(buf, length),
    mapping,
    gaps: gaps ?? [],
    notes: notes ?? [],
    changed: altered !== 0,
  };
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

function toText(buf: Uint16Array, length: number): string {
  if (length <= 4096) return String.fromCharCode.apply(null, buf.subarray(0, length) as unknown as number[]);
  const parts: string[] = [];
  for (let i = 0; i < length; i += 4096)
    parts.push(String.fromCharCode.apply(null, buf.subarray(i, Math.min(length, i + 4096)) as unknown as number[]));
  return parts.join('');
}
