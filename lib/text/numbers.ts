/** Numbers as they are written in messages: 12,345.67 · 1.2万 · 5k · 一万二 · 壹万贰仟 · 两千三百五. */

export interface NumberAt {
  start: number;
  end: number;
  value: number;
  /** Chinese numerals were used */
  han: boolean;
  /** a scale came with it (1.2万, 三千五, 1.5k): money far more often than a count */
  scaled: boolean;
  /** has two decimals or a thousands comma */
  exact: boolean;
}

const DIGIT = new Map<number, number>();
for (const row of ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖'])
  for (let i = 0; i < row.length; i++) DIGIT.set(row.charCodeAt(i), i);
DIGIT.set('两'.charCodeAt(0), 2);
const UNIT = new Map<number, number>(
  (
    [
      ['十', 10],
      ['拾', 10],
      ['百', 100],
      ['佰', 100],
      ['千', 1000],
      ['仟', 1000],
      ['万', 10_000],
      ['亿', 100_000_000],
    ] as const
  ).map(([c, v]) => [c.charCodeAt(0), v]),
);
const SPECIAL = new Map<number, number>([
  ['廿'.charCodeAt(0), 20],
  ['卅'.charCodeAt(0), 30],
]);

const isDigit = (c: number) => c >= 0x30 && c <= 0x39;
const LONGEST_HAN = 16;

/** All numbers of a folded text, in order. Chinese numerals of one character count only with a scale. */
export function numbersIn(text: string): NumberAt[] {
  const found: NumberAt[] = [];
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) {
      const n = readDigits(text, i);
      found.push(n);
      i = n.end;
    } else if (c >= 0x4e00 && (DIGIT.has(c) || UNIT.has(c) || SPECIAL.has(c))) {
      const n = readHan(text, i);
      if (n) found.push(n);
      i = n ? n.end : i + 1;
    } else i++;
  }
  return found;
}

/**
 * The quick pass over long texts: where runs of digits begin and what stands behind them. No objects for the figures
 * themselves, only places; what a place means is read when a message is judged.
 */
export function lexNumbers(text: string): number[] {
  const found: number[] = [];
  let before = 0;
  for (let from = 0; from < text.length; from += AT_ONCE) {
    const to = Math.min(text.length, from + AT_ONCE);
    let count = 0;
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      // without a branch: 1 for a digit, because only then neither difference is negative
      const digit = (((c - 0x30) | (0x39 - c)) >>> 31) ^ 1;
      starts[count] = i;
      count += digit & ~before;
      before = digit;
    }
    for (let k = 0; k < count; k++) found.push(starts[k] as number);
  }
  return found;
}

const AT_ONCE = 2048;
const starts = new Int32Array(AT_ONCE);

export function readDigits(text: string, start: number): NumberAt {
  let i = start;
  while (isDigit(text.charCodeAt(i))) i++;
  let exact = false;
  if (i - start <= 3) {
    let at = i;
    while (text.charCodeAt(at) === 0x2c && groupAt(text, at + 1)) {
      at += 4;
      exact = true;
    }
    i = at;
  }
  if (text.charCodeAt(i) === 0x2e && isDigit(text.charCodeAt(i + 1))) {
    let d = i + 1;
    while (isDigit(text.charCodeAt(d)) && d - i <= 5) d++;
    if (!(text.charCodeAt(d) === 0x2e && isDigit(text.charCodeAt(d + 1)))) {
      if (d - i === 3) exact = true;
      i = d;
    }
  }
  const digits = i - start > 24 ? Number.NaN : Number(text.slice(start, i).replaceAll(',', ''));
  const scale = scaleAt(text, i);
  let value = digits * scale.by;
  let end = i + scale.length;
  // 3万5 · 1万2千 · 5千3百
  if (scale.length > 0 && scale.by >= 1000 && scale.han) {
    const tail = tailAt(text, end, scale.by);
    value += tail.value;
    end = tail.end;
  }
  return { start, end, value: Math.round(value * 10_000) / 10_000, han: false, scaled: scale.length > 0, exact };
}

function tailAt(text: string, at: number, scale: number): { value: number; end: number } {
  const c = text.charCodeAt(at);
  if (!isDigit(c) && !DIGIT.has(c)) return { value: 0, end: at };
  if (isDigit(c)) {
    let i = at;
    while (isDigit(text.charCodeAt(i)) && i - at < 5) i++;
    const unit = UNIT.get(text.charCodeAt(i)) ?? 0;
    if (unit > 0 && unit < scale) {
      const more = tailAt(text, i + 1, unit);
      return { value: Number(text.slice(at, i)) * unit + more.value, end: more.end };
    }
    return i - at === 1 && !/[天日月年期个次号]/.test(text.charAt(i))
      ? { value: (Number(text.charAt(at)) * scale) / 10, end: i }
      : { value: 0, end: at };
  }
  const han = readHan(text, at);
  return han && han.value < scale && UNIT.has(text.charCodeAt(at + 1))
    ? { value: han.value, end: han.end }
    : { value: 0, end: at };
}

function groupAt(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

function scaleAt(text: string, at: number): { by: number; length: number; han: boolean } {
  const blank = text.charCodeAt(at) === 0x20 ? 1 : 0;
  const c = text.charAt(at + blank);
  const next = text.charCodeAt(at + blank + 1);
  const letterBehind = (next >= 0x61 && next <= 0x7a) || (isDigit(next) && (c === 'w' || c === 'k'));
  if (c === '万') return { by: 10_000, length: 1 + blank, han: true };
  if (c === '千' && !/[瓦克米卡]/.test(text.charAt(at + blank + 1))) return { by: 1000, length: 1 + blank, han: true };
  if (c === '百' && text.charAt(at + blank + 1) !== '分') return { by: 100, length: 1 + blank, han: true };
  if (c === '亿') return { by: 100_000_000, length: 1 + blank, han: true };
  if (blank === 0 && (c === 'w' || c === 'k') && !letterBehind)
    return { by: c === 'w' ? 10_000 : 1000, length: 1, han: false };
  return { by: 1, length: 0, han: false };
}

/** @returns null where the numerals say no number (一 alone counts as 1) */
export function readHan(text: string, start: number): NumberAt | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let lastUnit = 0;
  let zero = false;
  let units = 0;
  let written = '';
  let i = start;
  for (; i < text.length && i - start < LONGEST_HAN; i++) {
    const c = text.charCodeAt(i);
    const d = DIGIT.get(c);
    const u = UNIT.get(c);
    const special = SPECIAL.get(c);
    if (special !== undefined) {
      section += special;
      lastUnit = 10;
      units++;
    } else if (d !== undefined) {
      if (digit > 0 && lastUnit > 0 && units > 0) break;
      written += String(d);
      if (d === 0) {
        zero = true;
      } else {
        digit = d;
      }
    } else if (u !== undefined) {
      if (u >= 10_000) {
        section = (section + Math.max(digit, 0)) * u;
        if (section === 0) break;
        total += section;
        section = 0;
      } else {
        if (digit < 0 && u !== 10) break;
        section += (digit < 0 ? 1 : digit) * u;
      }
      digit = -1;
      zero = false;
      lastUnit = u;
      units++;
    } else break;
  }
  if (i === start) return null;
  if (units === 0) {
    // 二零二五, 一六六: digits read one by one
    if (written.length === 0) return null;
    return {
      start,
      end: i,
      value: written.length > 12 ? Number.NaN : Number(written),
      han: true,
      scaled: false,
      exact: false,
    };
  }
  const before = text.charCodeAt(i - 2);
  if (digit > 0) section += lastUnit >= 100 && !zero && UNIT.has(before) ? (digit * lastUnit) / 10 : digit;
  return {
    start,
    end: i,
    value: total + section,
    han: true,
    scaled: lastUnit >= 100 || total > 0 || section >= 100,
    exact: false,
  };
}
