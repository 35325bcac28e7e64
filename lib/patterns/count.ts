/** Contacts by day, hour, week and channel. */
import { isOffHours } from '../risk/judges/off-hours';
import { SIGNALS, type SignalKey } from '../risk/types';
import { CHANNELS, type Contact, dayOf, minuteOf, mondayOf, type Zone } from './contact';

export interface DayCount {
  total: number;
  night: number;
}

export interface WeekCount {
  /** days since 1970 */
  monday: number;
  total: number;
  night: number;
  /** in the order of CHANNELS */
  channels: number[];
}

export interface Counted {
  total: number;
  night: number;
  /** contacts of which nobody knows when; in no other figure */
  timeless: number;
  days: ReadonlyMap<number, DayCount>;
  /** first and last day with a contact; null where there is none */
  span: [number, number] | null;
  /** newest first, only those with a contact */
  weeks: WeekCount[];
  /** [channel][hour] */
  hours: number[][];
  channels: number[];
}

export function count(contacts: readonly Contact[], zone: Zone): Counted {
  const days = new Map<number, DayCount>();
  const weeks = new Map<number, WeekCount>();
  const hours = CHANNELS.map(() => new Array<number>(24).fill(0));
  const channels = CHANNELS.map(() => 0);
  let [total, night, timeless, first, last] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at, channel, times } of contacts) {
    if (at === null) {
      timeless += times;
      continue;
    }
    const lane = CHANNELS.indexOf(channel);
    const [day, minute] = [dayOf(at, zone), minuteOf(at, zone)];
    const late = isOffHours(minute) ? times : 0;
    total += times;
    night += late;
    first = Math.min(first, day);
    last = Math.max(last, day);
    channels[lane] = (channels[lane] ?? 0) + times;
    const row = hours[lane];
    const hour = Math.floor(minute / 60);
    if (row) row[hour] = (row[hour] ?? 0) + times;
    const today = days.get(day);
    if (today) {
      today.total += times;
      today.night += late;
    } else days.set(day, { total: times, night: late });
    const monday = mondayOf(day);
    const week = weeks.get(monday) ?? { monday, total: 0, night: 0, channels: CHANNELS.map(() => 0) };
    week.total += times;
    week.night += late;
    week.channels[lane] = (week.channels[lane] ?? 0) + times;
    weeks.set(monday, week);
  }
  return {
    total,
    night,
    timeless,
    days,
    span: total === 0 ? null : [first, last],
    weeks: [...weeks.values()].sort((a, b) => b.monday - a.monday),
    hours,
    channels,
  };
}

/** Contacts of one day, earliest first. */
export const ofDay = (contacts: readonly Contact[], day: number, zone: Zone): Contact[] =>
  contacts.filter(({ at }) => at !== null && dayOf(at, zone) === day).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));

/** How dark a day is: none, one, two or three, four to six, seven to ten, more. */
export const STEPS = [1, 2, 4, 7, 11] as const;
export const stepOf = (total: number): number => STEPS.filter((least) => total >= least).length;

/** Names with how many contacts, most first. */
export function tally(contacts: readonly Contact[], of: 'number' | 'lender'): [string, number][] {
  const counts = new Map<string, number>();
  for (const contact of contacts)
    if (contact[of] !== '') counts.set(contact[of], (counts.get(contact[of]) ?? 0) + contact.times);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The records that show each clue, ascending; the clue with most records first. */
export function recordsByClue(contacts: readonly Contact[]): [SignalKey, number[]][] {
  // a list for each bit: signals are looked up once per clue, and not once per contact
  const lists = SIGNALS.map((): number[] => []);
  for (const { clues, seqs } of contacts)
    for (let rest = clues; rest !== 0; rest &= rest - 1)
      for (const seq of seqs) lists[31 - Math.clz32(rest & -rest)]?.push(seq);
  return SIGNALS.flatMap((signal, at): [SignalKey, number[]][] => {
    const seqs = lists[at] ?? [];
    return seqs.length === 0 ? [] : [[signal, [...new Set(seqs)].sort((a, b) => a - b)]];
  }).sort((a, b) => b[1].length - a[1].length);
}
