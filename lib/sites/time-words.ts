/**
 * Times in the words of web pages: 昨天 下午2:05, 8月16日星期日 · 21:13, Sunday, Aug 16 · 9:13 PM, 2026年1月5日14:03.
 * What a page leaves open stays open: a day without minute, a minute without day and a date that could be read in two
 * ways give no moment.
 */

export interface Clock {
  /** now, in ms */
  now: number;
  /** minutes east of UTC of the clock the page shows */
  zoneOffset: number;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** One time as written: parts that are not written are null. */
export interface TimeWords {
  start: number;
  end: number;
  date: { year: number | null; month: number; day: number } | null;
  /** days before today, for 今天 昨天 前天 */
  ago: number | null;
  /** 0 = Sunday */
  weekday: number | null;
  /** minutes since midnight */
  minute: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY_WORD =
  'sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?';
const HAN_WEEKDAYS = '日一二三四五六';
const AGO: Record<string, number> = { 今天: 0, 今日: 0, today: 0, 昨天: 1, 昨日: 1, yesterday: 1, 前天: 2 };
const HALF = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|午夜|[ap]\\.?m\\.?(?![a-z])';

/** A day is written, but which one cannot be told: no such month. */
const UNREADABLE = { year: null, month: 0, day: 0 };

/** `needs`: a quick look that spares most texts the slow pattern; a long conversation has ten thousand labels. */
const DATES: { needs: RegExp; pattern: RegExp; read(m: RegExpExecArray): Partial<TimeWords> | null }[] = [
  // 2026年1月5日, 2026-01-05, 2026/1/5
  {
    needs: /\d{4} ?[年./-]/,
    pattern: /(?<!\d)(\d{4})(?: ?年 ?|[-/.])(\d{1,2})(?: ?月 ?|[-/.])(\d{1,2})(?!\d) ?[日号號]?/g,
    read: (m) => ({ date: { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } }),
  },
  // 1月5日
  {
    needs: /月/,
    pattern: /(?<![\d年])(\d{1,2}) ?月 ?(\d{1,2})(?!\d) ?[日号號]?/g,
    read: (m) => ({ date: { year: null, month: Number(m[1]), day: Number(m[2]) } }),
  },
  // January 5, 2026 · Jan 5
  {
    needs: /[a-z]{3}/i,
    pattern: new RegExp(`\\b(${MONTH_WORD})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4})(?![\\d:]))?`, 'gi'),
    read: (m) => ({ date: { year: m[3] ? Number(m[3]) : null, month: monthOf(m[1]), day: Number(m[2]) } }),
  },
  // 5 January 2026 · 5 Jan
  {
    needs: /[a-z]{3}/i,
    pattern: new RegExp(`(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_WORD})\\b\\.?(?:,? (\\d{4})(?![\\d:]))?`, 'gi'),
    read: (m) => ({ date: { year: m[3] ? Number(m[3]) : null, month: monthOf(m[2]), day: Number(m[1]) } }),
  },
  // 1/25/2026 or 25/1/2026: only when one of the two cannot be a month
  {
    needs: /\d\/\d/,
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g,
    read: (m) => {
      const [first, second, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
      if (first > 12 === second > 12 && first !== second) return { date: UNREADABLE };
      return { date: first > 12 ? { year, month: second, day: first } : { year, month: first, day: second } };
    },
  },
  // 01-05 14:03, as lists of chats write it; without a time it could be anything
  {
    needs: /\d-\d/,
    pattern: /(?<![\d-])(\d{1,2})-(\d{1,2})(?= \d{1,2}:\d{2})/g,
    read: (m) => ({ date: { year: null, month: Number(m[1]), day: Number(m[2]) } }),
  },
  {
    needs: /[今昨前]|day/i,
    pattern: /今天|今日|昨天|昨日|前天|\b(?:today|yesterday)\b/gi,
    read: (m) => ({ ago: AGO[m[0].toLowerCase()] ?? null }),
  },
  {
    needs: /[期周週拜]/,
    pattern: /(?:星期|[周週]|礼拜|禮拜)([日天一二三四五六])/g,
    read: (m) => ({ weekday: HAN_WEEKDAYS.indexOf(m[1] === '天' ? '日' : (m[1] ?? '')) }),
  },
  {
    needs: /[a-z]{3}/i,
    pattern: new RegExp(`\\b(${WEEKDAY_WORD})\\b\\.?`, 'gi'),
    read: (m) => ({ weekday: WEEKDAYS.indexOf((m[1] ?? '').slice(0, 3).toLowerCase()) }),
  },
];
const TIME = new RegExp(
  `(?:(${HALF}) ?)?(?<![\\d:/-])(\\d{1,2})(?:[:：]| ?[点點时時] ?)(\\d{2})(?!\\d)(?::\\d{2}(?!\\d))? ?分?(?: ?([ap]\\.?m\\.?(?![a-z])))?`,
  'gi',
);
/** What may stand between the parts of one time. */
const BETWEEN = /^[\s,，、·•()（）.]*(?:(?:at|on|的)\s?)?[\s,，、·•()（）]*$/i;

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

function minuteOf(half: string, fullHour: number, minute: number): number | null {
  let hour = fullHour;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  if (hour < 13 && half !== '') {
    const word = half.replace(/\./g, '').toLowerCase();
    if (word === 'am' || word === '上午' || word === '凌晨' || word === '清晨' || word === '早上' || word === '早晨')
      hour %= 12;
    else if (word === 'pm' || word === '下午' || word === '傍晚') hour = (hour % 12) + 12;
    else if (word === '中午') hour = hour < 3 ? (hour % 12) + 12 : hour;
    else if (hour === 12)
      return null; // 晚上12:05: which of the two nights is not said
    else if (word === '晚上') hour += 12;
  }
  return hour === 24 ? null : hour * 60 + minute;
}

interface Piece extends Partial<TimeWords> {
  start: number;
  end: number;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const free = (start: number, end: number) => found.every((piece) => end <= piece.start || start >= piece.end);
  for (const { needs, pattern, read } of DATES) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const what = free(start, end) ? read(match) : null;
      if (what) found.push({ start, end, ...what });
    }
  }
  for (const match of text.matchAll(TIME)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const minute = minuteOf(match[1] ?? match[4] ?? '', Number(match[2]), Number(match[3]));
    if (minute !== null && free(start, end)) found.push({ start, end, minute });
  }
  return found.sort((a, b) => a.start - b.start);
}

/*
 * One day with its year and a minute is what most labels hold. It is taken apart sign by sign: a pattern would cut each
 * of ten thousand labels into pieces.
 */
const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const AFTER_YEAR = codes('年./-');
const AFTER_MONTH = codes('月./-');
const AFTER_DAY = '日'.charCodeAt(0);
const HALVES = [codes('上下凌早中晚'), codes('午晨上')] as const;
const [BLANK, COLON] = [32, 58];
/** Signs that make more of a text than that: other figures, words of time, Latin letters. */
const MORE = codes('今昨前期周週拜');
const MORE_AFTER = codes('今昨前期周週拜：点點时時秒');

function holdsMore(text: string, start: number, end: number, more: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // of the signs before 128: digits, the colon behind them, letters
    if (code < 128 ? (code >= 48 && code <= 58) || ((code | 32) >= 97 && (code | 32) <= 122) : more.has(code))
      return true;
  }
  return false;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** How many digits stand at a place, up to `most`. */
function digitsAt(text: string, at: number, most: number): number {
  let count = 0;
  while (count < most && isDigit(text.charCodeAt(at + count))) count++;
  return count;
}

function figure(text: string, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

/** 2026年1月5日 上午8:05, 2026-01-05 8:05 and their like, where nothing else in the text could be a part of a time. */
function plainTime(text: string): TimeWords | null {
  let start = 0;
  while (start < text.length && !isDigit(text.charCodeAt(start))) start++;
  let at = start;
  if (digitsAt(text, at, 4) < 4 || !AFTER_YEAR.has(text.charCodeAt(at + 4))) return null;
  const year = figure(text, at, 4);
  at += 5;
  const ofMonth = digitsAt(text, at, 2);
  if (ofMonth === 0 || !AFTER_MONTH.has(text.charCodeAt(at + ofMonth))) return null;
  const month = figure(text, at, ofMonth);
  at += ofMonth + 1;
  const ofDay = digitsAt(text, at, 2);
  const day = figure(text, at, ofDay);
  at += ofDay;
  if (text.charCodeAt(at) === AFTER_DAY) at++;
  if (text.charCodeAt(at) === BLANK) at++;
  const half =
    HALVES[0].has(text.charCodeAt(at)) && HALVES[1].has(text.charCodeAt(at + 1)) ? text.slice(at, at + 2) : '';
  at += half.length;
  if (half !== '' && text.charCodeAt(at) === BLANK) at++;
  const ofHour = digitsAt(text, at, 2);
  const minutes = at + ofHour + 1;
  const isTime = text.charCodeAt(at + ofHour) === COLON && digitsAt(text, minutes, 2) === 2;
  if (ofDay === 0 || ofHour === 0 || !isTime) return null;
  const minute = minuteOf(half, figure(text, at, ofHour), figure(text, minutes, 2));
  const end = minutes + 2;
  if (minute === null || holdsMore(text, 0, start, MORE) || holdsMore(text, end, text.length, MORE_AFTER)) return null;
  return { start, end, date: { year, month, day }, ago: null, weekday: null, minute };
}

/** All times written in a text, in order. Meant for labels and separators, not for long texts. */
export function findTimes(raw: string): TimeWords[] {
  const atOnce = plainTime(raw);
  if (atOnce) return [atOnce];
  // one unit for one unit, so that places stay true: narrow and fixed blanks, direction marks, full-width colon
  const text = raw.replace(/[\u00a0\u2000-\u200f\u202a-\u202f\u205f\u2066-\u2069\u3000]/g, ' ').replaceAll('：', ':');
  const plain = plainTime(text);
  if (plain) return [plain];
  const times: TimeWords[] = [];
  for (const piece of pieces(text)) {
    const last = times.at(-1);
    const joins =
      last !== undefined &&
      BETWEEN.test(text.slice(last.end, piece.start)) &&
      !(piece.date && last.date) &&
      !(piece.minute !== undefined && last.minute !== null) &&
      !(piece.weekday !== undefined && last.weekday !== null) &&
      !(piece.ago !== undefined && last.ago !== null);
    if (joins) {
      last.end = piece.end;
      last.date = piece.date ?? last.date;
      last.ago = piece.ago ?? last.ago;
      last.weekday = piece.weekday ?? last.weekday;
      last.minute = piece.minute ?? last.minute;
    } else {
      const { start, end, date = null, ago = null, weekday = null, minute = null } = piece;
      times.push({ start, end, date, ago, weekday, minute });
    }
  }
  return times;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const toDay = (ms: number): Day => {
  const at = new Date(ms);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
};
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = ({ year, month, day }: Day) =>
  day >= 1 && day <= (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));
const midnight = (day: Day): number | null => (isDay(day) ? Date.UTC(day.year, day.month - 1, day.day) : null);

/** Which day is meant; null when none is written, it does not exist or it contradicts its own weekday. */
export function dayOf(time: TimeWords, clock: Clock): Day | null {
  // what most labels hold; ten thousand of them must not cost a tenth of a second
  if (time.date?.year && time.weekday === null) {
    const day = { year: time.date.year, month: time.date.month, day: time.date.day };
    return isDay(day) ? day : null;
  }
  const wallNow = clock.now + clock.zoneOffset * MINUTE_MS;
  const today = wallNow - (((wallNow % DAY_MS) + DAY_MS) % DAY_MS);
  const fits = (ms: number) => time.weekday === null || new Date(ms).getUTCDay() === time.weekday;
  if (time.date?.year) {
    const day = { year: time.date.year, month: time.date.month, day: time.date.day };
    const ms = midnight(day);
    return ms !== null && fits(ms) ? day : null;
  }
  if (time.date) {
    // the latest such day that is not in the future; its weekday, if written, tells the year
    const thisYear = toDay(today).year;
    for (let year = thisYear + 1; year > thisYear - 12; year--) {
      const ms = midnight({ ...time.date, year });
      if (ms !== null && ms <= today + DAY_MS && fits(ms)) return toDay(ms);
    }
    return null;
  }
  if (time.ago !== null) return toDay(today - time.ago * DAY_MS);
  if (time.weekday !== null) {
    const back = (new Date(today).getUTCDay() - time.weekday + 7) % 7;
    return toDay(today - (back === 0 ? 7 : back) * DAY_MS);
  }
  return null;
}

const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
const two = (n: number) => TWO[n] ?? String(n);

let zone = { offset: 0, words: '+00:00' };
function zoneOf(offset: number): string {
  if (zone.offset !== offset) {
    const minutes = Math.abs(offset);
    zone = { offset, words: `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
  }
  return zone.words;
}

/** ISO 8601 with the zone of the page's clock. */
export function isoOf({ year, month, day }: Day, minute: number, zoneOffset: number): string {
  const full = year > 999 ? year : String(year).padStart(4, '0');
  return `${full}-${two(month)}-${two(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00${zoneOf(zoneOffset)}`;
}

/** The moment that is meant, or null when day or minute is missing. A lone minute is today, unless that is yet to come. */
export function momentOf(time: TimeWords, clock: Clock): string | null {
  if (time.minute === null) return null;
  const day = dayOf(time, clock);
  if (day) return isoOf(day, time.minute, clock.zoneOffset);
  if (time.date || time.weekday !== null) return null;
  const wallNow = clock.now + clock.zoneOffset * MINUTE_MS;
  const today = toDay(wallNow);
  const at = (midnight(today) ?? 0) + time.minute * MINUTE_MS;
  return at <= wallNow + 5 * MINUTE_MS ? isoOf(today, time.minute, clock.zoneOffset) : null;
}
