/**
 * Days that matter and when to speak of them. A reminder is stored as what the person wrote; everything else is reckoned
 * anew from the present moment each time, so that a restart, sleep, a wrong clock or another time zone cannot lose one
 * or say one twice: what was said is remembered per day, and only believed if it was not said in the future.
 */
import { addDays, addMonths, isDay, momentOf } from './days';

/** Periods that the law names, counted from the day after; the clause stands in lib/law. */
export const PERIODS = {
  complaint: { days: [15, 30, 60], clause: 'tousu-2020-3' },
  objection: { days: [20], clause: 'zx-25-26-29' },
  'credit-complaint': { days: [30], clause: 'zx-25-26-29' },
  'payment-order': { days: [15], clause: 'mss-225-227' },
} as const;
export type Period = keyof typeof PERIODS;

/** The last day of the (first) period that begins on that day. */
export const lastDay = (period: Period, from: string): string => addDays(from, PERIODS[period].days[0]);

/** leads: how many days before it is spoken of */
export const KINDS = {
  due: { period: null, repeat: 'month', leads: [3, 0] },
  promise: { period: null, repeat: 'none', leads: [1, 0] },
  instalment: { period: null, repeat: 'none', leads: [3, 0] },
  complaint: { period: 'complaint', repeat: 'none', leads: [0] },
  objection: { period: 'objection', repeat: 'none', leads: [0] },
  'credit-complaint': { period: 'credit-complaint', repeat: 'none', leads: [0] },
  hearing: { period: null, repeat: 'none', leads: [7, 3, 1, 0] },
  window: { period: null, repeat: 'none', leads: [7, 3, 1, 0] },
  'payment-order': { period: 'payment-order', repeat: 'none', leads: [7, 3, 1, 0] },
  grace: { period: null, repeat: 'none', leads: [3, 0] },
  report: { period: null, repeat: 'half-year', leads: [0] },
  account: { period: null, repeat: 'month', leads: [0] },
  own: { period: null, repeat: 'none', leads: [0] },
} as const satisfies Record<string, { period: Period | null; repeat: Repeat; leads: readonly number[] }>;
export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[]; // the keys of the object above

export const REPEATS = ['none', 'month', 'quarter', 'half-year', 'year'] as const;
export type Repeat = (typeof REPEATS)[number];
const MONTHS: Record<Exclude<Repeat, 'none'>, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

export interface Reminder {
  v: 1;
  id: string;
  kind: Kind;
  caseId: string | null;
  /** YYYY-MM-DD: the day itself, or the one a period is counted from; '' while it is being typed */
  day: string;
  repeat: Repeat;
  /** 0 … 23, on the clock of China */
  hour: number;
  note: string;
  /** what was said, by `day~lead`, and when */
  told: Partial<Record<string, number>>;
  /** days that are dealt with */
  done: string[];
  /** a due day that comes from a case and is not wanted */
  off: boolean;
  /** YYYY-MM-DD: days before it do not count; '' where all do */
  since: string;
  /** its days one by one, where no rule gives them */
  days: string[];
}

export const newReminder = (id: string, kind: Kind = 'own'): Reminder => ({
  v: 1,
  id,
  kind,
  caseId: null,
  day: '',
  repeat: KINDS[kind].repeat,
  hour: 9,
  note: '',
  told: {},
  done: [],
  off: false,
  since: '',
  days: [],
});

const isFields = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;

/** Takes what fits from whatever was stored; null where it is no reminder at all. */
export function decodeReminder(raw: unknown): Reminder | null {
  if (!isFields(raw) || typeof raw.id !== 'string' || raw.id === '') return null;
  const kind = KIND_NAMES.find((each) => each === raw.kind) ?? 'own';
  const told: Reminder['told'] = {};
  for (const [key, at] of Object.entries(isFields(raw.told) ? raw.told : {}))
    if (typeof at === 'number') told[key] = at;
  const done: unknown[] = Array.isArray(raw.done) ? raw.done : [];
  const hour = typeof raw.hour === 'number' && Number.isInteger(raw.hour) ? raw.hour : 9;
  return {
    ...newReminder(raw.id, kind),
    caseId: typeof raw.caseId === 'string' ? raw.caseId : null,
    day: isDay(raw.day) ? raw.day : '',
    repeat: REPEATS.find((each) => each === raw.repeat) ?? KINDS[kind].repeat,
    hour: Math.min(23, Math.max(0, hour)),
    note: typeof raw.note === 'string' ? raw.note.slice(0, 400) : '',
    told,
    done: done.filter(isDay),
    off: raw.off === true,
    since: isDay(raw.since) ? raw.since : '',
    days: Array.isArray(raw.days) ? raw.days.filter(isDay) : [],
  };
}

/** Its days from the last one before `today` on, at most `most`; a repeated one has no end of its own. */
export function daysOf(reminder: Reminder, today: string, most = 14): string[] {
  const { day, kind, repeat } = reminder;
  if (reminder.off) return [];
  if (reminder.days.length > 0) return reminder.days.filter((one) => one >= reminder.since).slice(0, most);
  if (!isDay(day)) return [];
  const { period } = KINDS[kind];
  if (period !== null) return PERIODS[period].days.map((n) => addDays(day, n));
  if (repeat === 'none') return [day];
  const step = MONTHS[repeat];
  const wanted = Number(day.slice(8));
  const all: string[] = [];
  const monthsOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
  // begins two steps before today, so that the last one gone by is among them
  const from = Math.max(0, Math.floor((monthsOf(today) - monthsOf(day)) / step) - 2);
  for (let n = from; all.length < most + 3; n++) all.push(addMonths(day, n * step, wanted));
  const counted = all.filter((one) => one >= reminder.since);
  const gone = counted.filter((one) => one < today);
  return [...gone.slice(-1), ...counted.filter((one) => one >= today)].slice(0, most);
}

/** One moment at which something is to be said. */
interface Word {
  id: string;
  key: string;
  at: number;
}

/** A word said at a time that has not come yet was said under a wrong clock; small corrections of a clock do not count. */
const WRONG_CLOCK = 12 * 3_600_000;

function wordsOf(reminder: Reminder, today: string, now: number): Word[] {
  return daysOf(reminder, today)
    .filter((day) => !reminder.done.includes(day))
    .flatMap((day) =>
      KINDS[reminder.kind].leads.map((lead) => ({
        id: reminder.id,
        key: `${day}~${lead}`,
        at: momentOf(addDays(day, -lead), reminder.hour),
      })),
    )
    .filter(({ key }) => {
      const at = reminder.told[key];
      return at === undefined || at > now + WRONG_CLOCK;
    });
}

/** What should have been said by now and was not: late ones too, however long the device was off. */
export function toTell(reminders: readonly Reminder[], today: string, now: number): { id: string; keys: string[] }[] {
  return reminders.flatMap((reminder) => {
    const keys = wordsOf(reminder, today, now)
      .filter(({ at }) => at <= now)
      .map(({ key }) => key);
    return keys.length > 0 ? [{ id: reminder.id, keys }] : [];
  });
}

/** The next moment at which there is something to say; null where there is none. */
export function nextTell(reminders: readonly Reminder[], today: string, now: number): number | null {
  const ahead = reminders.flatMap((reminder) => wordsOf(reminder, today, now)).filter(({ at }) => at > now);
  return ahead.reduce<number | null>((first, { at }) => (first === null || at < first ? at : first), null);
}

export function withTold(reminder: Reminder, keys: readonly string[], now: number): Reminder {
  const told = { ...reminder.told };
  for (const key of keys) told[key] = now;
  return { ...reminder, told };
}

/** Days that are due or past and not dealt with, and the next one ahead. */
export function standOf(reminder: Reminder, today: string): { due: string[]; next: string | null } {
  const open = daysOf(reminder, today).filter((day) => !reminder.done.includes(day));
  const ahead = open.filter((day) => day > today);
  const due = open.filter((day) => day <= today);
  return { due, next: ahead[0] ?? null };
}

export const toggleDone = (reminder: Reminder, day: string): Reminder => ({
  ...reminder,
  done: reminder.done.includes(day) ? reminder.done.filter((one) => one !== day) : [...reminder.done, day].sort(),
});
