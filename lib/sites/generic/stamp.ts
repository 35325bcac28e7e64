/**
 * Stamps: short texts of a page that say when and hardly anything else ("昨天 21:13", "发送时间：2026-11-12 16:05",
 * "客服小林 10:22"). A time inside a sentence is not a stamp.
 */
import { dayOf, findTimes, isoOf, momentOf, type TimeWords } from '../time-words';
import type { Surroundings } from '../types';

export interface Stamp {
  /** as the page writes it */
  words: string;
  time: TimeWords | null;
  /** minutes before now, for 刚刚 and 5分钟前 */
  past: number | null;
  /** what stands beside the time: '' or a name */
  beside: string;
}

const LONGEST = 60;
const MAYBE = /\d|今天|昨天|前天|今日|昨日|刚|剛|星期|周|週|now|today|yesterday|day\b/i;
const PAST =
  /^(?:(刚刚|刚才|剛剛|剛才|just now)|(半)(?:小时|小時|个小时)前|(\d{1,2}) ?(?:分钟|分鐘|min(?:ute)?s?\.?)(?:前|之前| ago)|(\d{1,2}) ?(?:小时|小時|hours?|hrs?)(?:前|之前| ago)|(\d{1,3}) ?(?:天|days?)(?:前|之前| ago))$/i;
/** Words around a time that say only what the time is of. */
const ABOUT =
  /^(?:(?:发送|接收|收到|收信|收件|创建|發送|收訊|通知|更新|发布)?(?:时间|時間|日期)|发送于|发表于|发布于|接收于|收到于|送达于?|已读于?|已送达|已发送|已接收|于|在|接收|收到|发送|已读|未读|已讀|未讀|seen|not seen(?: yet)?|read|unread|delivered|sent|received|at|on|time|date)$/i;
const EDGE = /^[\s:：,，;；·•|｜/()（）[\]【】\-–—~→>]+|[\s:：,，;；·•|｜/()（）[\]【】\-–—~→>]+$/g;

/** 11/20 08:15, month first as everywhere in China; one sign for one sign, so that places stay. */
const chineseSlashes = (text: string) =>
  text.replace(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?= +\d{1,2}[:：]\d{2})/g, '$1-$2');

/** 26-11-12 16:05, and the T of 2026-11-12T16:05 */
const withCentury = (text: string) =>
  text
    .replace(/(\d)T(?=\d{2}:\d{2})/, '$1 ')
    .replace(/(?<![\d./-])(2\d)([-/.])(\d{1,2})\2(\d{1,2})(?= |$)/, '20$1-$3-$4');

/** 11/18（三）: a weekday by its sign alone */
const WEEKDAY_SIGN = /(\d) ?[（(]([日一二三四五六])[)）]/g;
/** 11/18 周三: month first, and the weekday says that it is a day */
const SLASHED_DAY = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?= ?[（(]?(?:周|週|星期|礼拜|禮拜)[日天一二三四五六])/g;
const withWeekday = (text: string) => text.replace(WEEKDAY_SIGN, '$1 周$2').replace(SLASHED_DAY, '$1月$2');

const seen = new Map<string, Stamp | null>();
const MOST_SEEN = 4000;

export function stampOf(raw: string): Stamp | null {
  const words = raw.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > LONGEST || !MAYBE.test(words)) return null;
  const known = seen.get(words);
  if (known !== undefined) return known;
  if (seen.size >= MOST_SEEN) seen.clear();
  const stamp = read(words);
  seen.set(words, stamp);
  return stamp;
}

function read(words: string): Stamp | null {
  const past = PAST.exec(words);
  if (past) {
    const minutes = past[1] ? 0 : past[2] ? 30 : past[3] ? Number(past[3]) : null;
    // hours and days ago tell no minute
    return { words, time: null, past: minutes, beside: '' };
  }
  const text = withCentury(chineseSlashes(withWeekday(words)));
  const times = findTimes(text);
  const [first] = times;
  if (!first || times.length > 2) return null;
  // "昨天 21:13 (11-11 21:13)": the fuller one counts
  const time = times.find((each) => each.minute !== null && (each.date || each.ago !== null)) ?? first;
  let rest = '';
  let at = 0;
  for (const each of times) {
    rest += `${text.slice(at, each.start)} `;
    at = each.end;
  }
  rest = (rest + text.slice(at)).replace(/(?:^| )GMT[+-]\d+(?::\d+)?|\(CST\)|(?:T|Z)(?= |$)/g, ' ');
  const beside = rest.replace(EDGE, '').replace(/\s+/g, ' ');
  if (beside === '' || ABOUT.test(beside)) return { words, time, past: null, beside: '' };
  const about = beside.replace(/^(?:发送|接收|收到|發送)?(?:时间|時間|日期)[:：]?\s*/, '').replace(EDGE, '');
  if (about === '') return { words, time, past: null, beside: '' };
  // a name may stand beside it; a sentence may not
  // "18:00前还款": words that run on from the time make a sentence; a name stands apart, on one side
  const ends = [text.slice(0, times[0]?.start), text.slice(times.at(-1)?.end)];
  const told = ends.filter((end) => end.replace(EDGE, '') !== '' && !ABOUT.test(end.replace(EDGE, '')));
  const apart = /\s$/.test(text.slice(0, times.at(-1)?.end));
  if (told.length !== 1 || /[\p{L}\d]$/u.test(ends[0] ?? '') || (!apart && /^[\p{L}\d]/u.test(ends[1] ?? '')))
    return null;
  if (time.minute === null || beside.length > 24 || /[:：]\s*\S/.test(beside) || /[，。！？；、,!?;“”"元]/.test(beside))
    return null;
  return { words, time, past: null, beside };
}

export const hasMinute = ({ time, past }: Stamp) => past !== null || (time !== null && time.minute !== null);
export const hasDay = ({ time }: Stamp) =>
  time !== null && (time.date !== null || time.ago !== null || time.weekday !== null);

const MINUTE = 60_000;
/** A page that says "5 minutes ago" goes on saying so: what it meant is settled when it is first read. */
const settled = new WeakMap<Element, { words: string; ms: number }>();

function isoOfMs(ms: number, zoneOffset: number): string {
  const at = new Date(ms + zoneOffset * MINUTE);
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return isoOf(day, at.getUTCHours() * 60 + at.getUTCMinutes(), zoneOffset);
}

function momentPast(element: Element, { words }: Stamp, past: number, { now, zoneOffset }: Surroundings): string {
  const before = settled.get(element);
  const ms = before?.words === words ? before.ms : (Math.floor(now / MINUTE) - past) * MINUTE;
  settled.set(element, { words, ms });
  return isoOfMs(ms, zoneOffset);
}

const MACHINE_TIMES = ['datetime', 'data-time', 'data-timestamp', 'data-date', 'data-ts'];
const IN_NUMBERS = /^(?:1\d{12}|1\d{9}|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*)$/;
const MOST_CHILDREN = 3;

/** An ISO time or a count of seconds, as attributes carry them, on the page's clock. */
function momentOfValue(value: string, { zoneOffset }: Surroundings): string | null {
  let ms: number;
  if (/^1\d{12}$/.test(value)) ms = Number(value);
  else if (/^1\d{9}$/.test(value)) ms = Number(value) * 1000;
  else if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) ms = Date.parse(value);
  else {
    const local = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})/.exec(value);
    if (!local) return null;
    const [, year, month, day, hour, minute] = local.map(Number);
    return isoOf({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, (hour ?? 0) * 60 + (minute ?? 0), zoneOffset);
  }
  if (Number.isNaN(ms)) return null;
  return isoOfMs(ms, zoneOffset);
}

/** What an element says more exactly in its attributes than on the screen. */
function momentInAttributes(element: Element, around: Surroundings): string | null {
  for (const name of MACHINE_TIMES) {
    const value = element.getAttribute(name)?.trim();
    const moment = value ? momentOfValue(value, around) : null;
    if (moment) return moment;
  }
  const title = stampOf(element.getAttribute('title') ?? '');
  return title?.time && hasDay(title) && hasMinute(title) ? momentOf(title.time, around) : null;
}

export interface Stamped {
  element: Element;
  stamp: Stamp;
}

/** Where no time is shown: what a row or what is first in it says in a title or label, a time for machines included. */
export function stampInAttributes(row: Element): Stamped[] {
  for (const element of [row, ...[...row.children].slice(0, MOST_CHILDREN)]) {
    for (const name of ['title', 'aria-label']) {
      const stamp = stampOf(element.getAttribute(name) ?? '');
      if (stamp && hasDay(stamp) && hasMinute(stamp)) return [{ element, stamp: { ...stamp, beside: '' } }];
    }
    for (const name of MACHINE_TIMES) {
      const words = element.getAttribute(name)?.trim() ?? '';
      if (words !== '' && IN_NUMBERS.test(words))
        return [{ element, stamp: { words, time: null, past: null, beside: '' } }];
    }
  }
  return [];
}

/** The moment a message's own stamps and the separators above it tell together. */
export function tell(
  own: readonly Stamped[],
  above: Stamped | null,
  around: Surroundings,
): { sentAt: string | null; shownTime: string | null } {
  const shown = own.map(({ stamp }) => stamp.words).join(' ');
  for (const { element } of own) {
    const exact = momentInAttributes(element, around);
    if (exact) return { sentAt: exact, shownTime: shown };
  }
  const full = own.find(({ stamp }) => stamp.time && hasMinute(stamp) && hasDay(stamp));
  if (full?.stamp.time) return { sentAt: momentOf(full.stamp.time, around), shownTime: shown };
  const past = own.find(({ stamp }) => stamp.past !== null);
  if (past && past.stamp.past !== null)
    return { sentAt: momentPast(past.element, past.stamp, past.stamp.past, around), shownTime: shown };
  const clock = own.find(({ stamp }) => stamp.time?.minute != null);
  const day = own.find(({ stamp }) => hasDay(stamp));
  if (clock?.stamp.time && day?.stamp.time)
    return { sentAt: momentOf({ ...day.stamp.time, minute: clock.stamp.time.minute }, around), shownTime: shown };
  if (clock?.stamp.time) {
    const time = clock.stamp.time;
    if (above?.stamp.time && hasDay(above.stamp)) {
      const words = `${above.stamp.words} ${shown}`;
      // earlier than the line above it would lie on another day, and nothing tells which
      const later = (time.minute ?? 0) >= (above.stamp.time.minute ?? 0);
      return {
        sentAt: later ? momentOf({ ...above.stamp.time, minute: time.minute }, around) : null,
        shownTime: words,
      };
    }
    return { sentAt: momentOf(time, around), shownTime: shown };
  }
  if (shown !== '') return { sentAt: null, shownTime: shown };
  if (!above) return { sentAt: null, shownTime: null };
  const { stamp, element } = above;
  const exact = momentInAttributes(element, around);
  if (exact) return { sentAt: exact, shownTime: stamp.words };
  if (stamp.past !== null) return { sentAt: momentPast(element, stamp, stamp.past, around), shownTime: stamp.words };
  return { sentAt: stamp.time ? momentOf(stamp.time, around) : null, shownTime: stamp.words };
}

/** The day of a separator is carried on when the next one says only a minute. */
export function carryDay(before: Stamped | null, now: Stamped, around: Surroundings): Stamped {
  const { time } = now.stamp;
  const known = before?.stamp.time;
  if (!time || hasDay(now.stamp) || !known || !before || !hasDay(before.stamp)) return now;
  // a lone minute in a separator is of today where pages name all other days
  if (known.minute !== null && dayOf(known, around)) return now;
  return { ...now, stamp: { ...now.stamp, time: { ...known, minute: time.minute } } };
}
