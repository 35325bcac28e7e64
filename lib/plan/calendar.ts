/**
 * Reminders as a calendar file (RFC 5545). Titles say nothing of debts: calendars are shared, synchronised and shown on
 * locked screens. Lines end in CRLF and are folded at 75 octets; times stand in Asia/Shanghai, which has no summer time.
 */
import { daysOf, KINDS, type Reminder, type Repeat } from './clocks';

export interface CalendarWords {
  /** the neutral title of every entry */
  title: string;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };
const escaped = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\\;,\n]/g, (sign) => ESCAPES[sign] ?? sign);

/** Folded so that no line is longer than 75 octets of UTF-8, never inside a character. */
export function fold(line: string): string {
  const lines: string[] = [];
  let now = '';
  let size = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    // a continued line begins with a blank, which counts
    if (size + octets > 75) {
      lines.push(now);
      now = ' ';
      size = 1;
    }
    now += sign;
    size += octets;
  }
  return [...lines, now].join('\r\n');
}

const compact = (day: string) => day.replaceAll('-', '');
const two = (n: number) => String(n).padStart(2, '0');

const INTERVAL: Record<Exclude<Repeat, 'none'>, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The 29th, 30th and 31st mean the last day of a month that has none of them. */
function rule(repeat: Exclude<Repeat, 'none'>, day: string): string {
  const wanted = Number(day.slice(8));
  const days = wanted <= 28 ? [] : Array.from({ length: wanted - 27 }, (_, n) => 28 + n);
  const parts = ['FREQ=MONTHLY', `INTERVAL=${INTERVAL[repeat]}`];
  if (days.length > 0) parts.push(`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1');
  return `RRULE:${parts.join(';')}`;
}

function events(reminder: Reminder, today: string, now: number, { title }: CalendarWords): string[] {
  const { id, hour, repeat, kind } = reminder;
  const repeats = KINDS[kind].period === null && repeat !== 'none' ? repeat : null;
  const open = daysOf(reminder, today).filter((day) => day >= today && !reminder.done.includes(day));
  const days = repeats ? open.slice(0, 1) : open;
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}-${compact(day)}`.replace(/[^\w-]/g, '-'))}@juli.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=Asia/Shanghai:${compact(day)}T${two(hour)}0000`,
    'DURATION:PT30M',
    ...(repeats ? [rule(repeats, reminder.day)] : []),
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...KINDS[kind].leads.flatMap((lead) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:${lead === 0 ? 'PT0S' : `-P${lead}D`}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]);
}

export function calendarOf(reminders: readonly Reminder[], today: string, now: number, words: CalendarWords): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Juli//Reminders//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Shanghai',
    'BEGIN:STANDARD',
    'DTSTART:19920101T000000',
    'TZOFFSETFROM:+0800',
    'TZOFFSETTO:+0800',
    'TZNAME:CST',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...reminders.flatMap((reminder) => events(reminder, today, now, words)),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
