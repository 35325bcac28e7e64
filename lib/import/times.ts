/** Times as files write them: counted since 1970, or as a clock on the wall showed them. */

const MINUTE = 60_000;
const two = (n: number) => String(n).padStart(2, '0');

/** ISO 8601 on a clock `zoneOffset` minutes east of UTC; null outside the years phones have had messages. */
export function isoOf(ms: number, zoneOffset: number): string | null {
  const at = new Date(ms + zoneOffset * MINUTE);
  const year = at.getUTCFullYear();
  if (Number.isNaN(year) || year < 1990 || year > 2100) return null;
  const east = Math.abs(zoneOffset);
  const zone = `${zoneOffset < 0 ? '-' : '+'}${two(Math.floor(east / 60))}:${two(east % 60)}`;
  return `${at.toISOString().slice(0, 19)}${zone}`;
}

/** Seconds, milliseconds, micro- or nanoseconds since 1970, told apart by their size; null for anything else, 0 too. */
export function epochOf(value: unknown): number | null {
  const text = String(value ?? '').trim();
  if (!/^\d{9,19}(?:\.\d+)?$/.test(text)) return null;
  const count = Number(text);
  if (count < 1e11) return Math.floor(count * 1000);
  if (count < 1e14) return Math.floor(count);
  return Math.floor(count < 1e17 ? count / 1e3 : count / 1e6);
}

/** How a file orders 3/4/2026. */
export type DayOrder = 'day-first' | 'month-first';

export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** minutes east of UTC, where the text says so */
  zoneOffset: number | null;
}

/** `ambiguous`: day and month could be either; `order` says which way it must be read. */
export type WallRead = Wall | 'ambiguous' | null;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY =
  /[(（,，]? ?(?:\b(?:sun|mon|tues?|wed|thu|thurs?|fri|sat)(?:day|nesday|rsday|urday)?\b|(?:星期|[周週]|礼拜|禮拜)[日天一二三四五六])\.? ?[)）,，]?/gi;
const HALF =
  '凌晨|清晨|清早|早上|早晨|上午|中午|午后|下午|傍晚|晚上|午夜|半夜|深夜|夜里|夜間|夜间|[早晚]|[ap]\\.? ?m\\.?';
const CLOCK = `(?:(${HALF}) ?)?(\\d{1,2}) ?[:时時点點] ?(\\d{1,2})(?: ?[:分] ?(\\d{1,2})(?:[.,]\\d+)? ?秒?| ?分)?(?: ?(${HALF}))?`;
const ZONE = '(z|(?:gmt|utc)? ?[+-]\\d{1,2}:?(?:\\d{2})?|gmt|utc|cst|北京时间|中国标准时间)?';

interface Form {
  pattern: RegExp;
  /** places of year, month, day among the groups before the clock; 'order' for two that may change places */
  parts: [year: number, month: number, day: number] | 'order';
}
const form = (date: string, parts: Form['parts']): Form => ({
  pattern: new RegExp(`^${date}(?: at(?= ))?[ ,t]*${CLOCK} ?${ZONE}$`, 'i'),
  parts,
});
const FORMS: Form[] = [
  form('(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号號]?', [1, 2, 3]),
  form('(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})', 'order'),
  form(`(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, [3, 1, 2]),
  form(`(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTH})\\.?[ ,-]+(\\d{4}|\\d{2})`, [3, 2, 1]),
];
/** 20260301140503, 20260301 14:05, 2026-03-01_14-05-03 */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)[t _-]?(\d\d):?(\d\d)(?::?(\d\d))?$/i;
const DASHES = /^((?:19|20)\d\d)-(\d\d)-(\d\d)[t _](\d\d)-(\d\d)(?:-(\d\d))?$/i;
/** Mar 01 14:05:03 GMT+08:00 2026: the year last, as programs in Java and C print it */
const YEAR_LAST = new RegExp(`^(${MONTH})\\.? (\\d{1,2}) (\\d{1,2}:\\d{2}(?::\\d{2})?) ?${ZONE} (\\d{4})$`, 'i');
/** The clock before the day: 下午2:05 2026/3/1 */
const TURNED = new RegExp(`^((?:(?:${HALF}) ?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?(?:${HALF}))?)[ ,]+(\\d.*)$`, 'i');
/** (UTC+8) behind the clock, or a zone's name behind its figures */
const BRACKETED = / ?\((?:((?:utc|gmt)? ?[+-]\d{1,2}:?(?:\d{2})?|utc|gmt)|[^()\d]{2,40})\)$/i;

/** Narrow blanks, direction marks, full-width figures: one plain spelling. */
export function plainTime(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200b\u202f\u205f\u3000\s]+/g, ' ')
    .normalize('NFKC')
    .replace(/^['"]|['"]$/g, '')
    .trim();
}

export function readWall(raw: string, order: DayOrder | null): WallRead {
  if (raw.length > 120) return null;
  // what most files write, without the slower ways
  const plain = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(raw);
  if (plain) {
    const [year, month, day, hour, minute, second] = plain.slice(1).map((part) => Number(part ?? 0));
    return sound({ year, month, day, hour, minute, second, zoneOffset: null });
  }
  let text = plainTime(raw).replace(WEEKDAY, ' ').replace(/ +/g, ' ').trim();
  text = text.replace(BRACKETED, (_whole, zone?: string) => (zone === undefined ? '' : ` ${zone}`));
  const turned = TURNED.exec(text);
  if (turned) text = `${turned[2]} ${turned[1]}`;
  const late = YEAR_LAST.exec(text);
  if (late) text = `${late[1]} ${late[2]}, ${late[5]} ${late[3]} ${late[4] ?? ''}`.trim();
  const compact = COMPACT.exec(text) ?? DASHES.exec(text);
  if (compact) {
    const [year, month, day, hour, minute, second] = compact.slice(1).map((part) => Number(part ?? 0));
    return sound({ year, month, day, hour, minute, second, zoneOffset: null });
  }
  for (const { pattern, parts } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, a = '', b = '', c = '', before, hour = '', minute = '', second, after, zone] = match;
    const found = [a, b, c];
    const clock = {
      hour: hourOf(Number(hour), before ?? after ?? ''),
      minute: Number(minute),
      second: Number(second ?? 0),
      zoneOffset: zoneOf(zone),
    };
    if (parts !== 'order') {
      const [year = '', month = '', day = ''] = parts.map((at) => found[at - 1]);
      return sound({ ...clock, year: yearOf(year), month: monthOf(month), day: Number(day) });
    }
    const [first, other] = [Number(a), Number(b)];
    const year = yearOf(c);
    const way = orderOf(first, other) ?? order;
    if (way === null) return 'ambiguous';
    const [month, day] = way === 'day-first' ? [other, first] : [first, other];
    return sound({ ...clock, year, month, day });
  }
  return null;
}

/** What the two numbers alone tell; equal ones may be read either way. */
export function orderOf(first: number, second: number): DayOrder | null {
  if (first > 12) return 'day-first';
  if (second > 12 || first === second) return 'month-first';
  return null;
}

export function wallMs(wall: Wall, zoneOffset: number): number {
  const { year, month, day, hour, minute, second } = wall;
  return Date.UTC(year, month - 1, day, hour, minute, second) - (wall.zoneOffset ?? zoneOffset) * MINUTE;
}

/** The text's own zone where it names one, the given one otherwise. */
export function isoOfWall(wall: Wall, zoneOffset: number): string | null {
  return isoOf(wallMs(wall, zoneOffset), wall.zoneOffset ?? zoneOffset);
}

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function monthOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** NaN where the hour cannot be told (晚上12点: which of two nights). */
function hourOf(hour: number, half: string): number {
  const word = half.replace(/[. ]/g, '').toLowerCase();
  if (word === '' || hour > 12) return hour;
  if (/^(?:am|上午|凌晨)$/.test(word)) return hour % 12;
  if (/^(?:pm|下午|午后|傍晚)$/.test(word)) return (hour % 12) + 12;
  if (word === '中午') return hour < 3 ? (hour % 12) + 12 : hour;
  if (hour === 12) return word === '午夜' ? 0 : Number.NaN;
  if (/^(?:清晨|清早|早上|早晨|早)$/.test(word)) return hour;
  // 晚上6:30 is the evening; 晚上2:00 may be either of two nights
  if (/^晚上?$/.test(word)) return hour > 4 ? hour + 12 : Number.NaN;
  return hour > 6 ? hour + 12 : hour;
}

function zoneOf(zone: string | undefined): number | null {
  if (!zone) return null;
  const word = zone.toLowerCase();
  // CST in a Chinese file is China's
  if (word === '北京时间' || word === '中国标准时间' || word === 'cst') return 480;
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(word);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60) return null;
  return match[1] === '-' ? -minutes : minutes;
}

/** null where there is no such day or minute. */
function sound(parts: { [Key in keyof Wall]: number | null | undefined }): Wall | null {
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneOffset = null } = parts;
  const wall = { year, month, day, hour, minute, second, zoneOffset } as Wall;
  if (![year, month, day, hour, minute, second].every((part) => part !== null && Number.isInteger(part))) return null;
  const at = new Date(Date.UTC(wall.year, wall.month - 1, wall.day));
  const exists = at.getUTCMonth() === wall.month - 1 && at.getUTCDate() === wall.day;
  return exists && wall.year >= 1990 && wall.year <= 2100 && wall.hour < 24 && wall.minute < 60 && wall.second < 61
    ? wall
    : null;
}
