/** One time that somebody got in touch, as a record, an import or a kept conversation shows it. */
import { findTimes, momentOf } from '../sites/time-words';

/** message: text message or line of a chat · third: somebody else was contacted instead of the person */
export const CHANNELS = ['message', 'call', 'visit', 'letter', 'chat', 'third'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Contact {
  /** numbers of the records that show it, ascending */
  seqs: number[];
  channel: Channel;
  /** number or name as shown; '' where none was */
  number: string;
  /** who it claims to be from */
  lender: string;
  /** ms; null where nobody wrote down when */
  at: number | null;
  /** the time in its own words, where it was understood from them */
  shown: string;
  /** fingerprint of the words; 0 for none */
  print: number;
  /** how many calls one note stands for */
  times: number;
  /** calls that were not answered */
  missed: boolean;
  /** whether a debt is asked for, as far as was read */
  about: 'debt' | 'other' | 'unread';
  /** clues as bits, see clues.ts */
  clues: number;
}

/** Minutes east of UTC at a moment. */
export type Zone = (ms: number) => number;
/** No summer time since 1991. */
export const SHANGHAI: Zone = () => 480;

const DAY = 86_400_000;

/** Days since 1970 on that clock. */
export const dayOf = (ms: number, zone: Zone): number => Math.floor((ms + zone(ms) * 60_000) / DAY);
export const minuteOf = (ms: number, zone: Zone): number =>
  (((Math.floor(ms / 60_000) + zone(ms)) % 1440) + 1440) % 1440;
/** The Monday of that day's week. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);
/** YYYY-MM-DD */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** Some moment of that day, for writing its name with no zone of its own. */
export const dayMs = (day: number): number => day * DAY;

/**
 * "昨天 23:10", "3月5日 09:12" and the like, seen at a moment: what was meant; null where it stays open. A missing year is
 * the latest that is not yet to come.
 */
export function understood(shown: string, seenAt: number, zone: Zone): number | null {
  const [time, ...more] = findTimes(shown);
  if (!time || more.length > 0) return null;
  const iso = momentOf(time, { now: seenAt, zoneOffset: zone(seenAt) });
  return iso === null ? null : Date.parse(iso);
}

/** The same message kept twice — alone, in a conversation, by an import — is one contact that several records show. */
export function unite(contacts: readonly Contact[]): Contact[] {
  const all: Contact[] = [];
  /** those that are copies of our own and may be changed */
  const own = new Set<Contact>();
  // a hundred thousand numbers are looked up several times as fast as words; the few that meet by chance get words
  const places = new Map<number, number>();
  const chance = new Map<string, number>();
  for (const contact of contacts) {
    const { at, print } = contact;
    if (print === 0 || at === null) {
      all.push(contact);
      continue;
    }
    const minute = Math.floor(at / 60_000);
    const key = minute * 0x200000 + (print & 0x1fffff);
    const first = places.get(key);
    const met = first === undefined || all[first]?.print === print;
    const words = met ? '' : `${minute} ${print}`;
    const place = met ? first : chance.get(words);
    const there = place === undefined ? undefined : all[place];
    if (place === undefined || there === undefined) {
      if (met) places.set(key, all.length);
      else chance.set(words, all.length);
      all.push(contact);
      continue;
    }
    const one = own.has(there) ? there : { ...there };
    own.add(one);
    all[place] = one;
    one.seqs = [...new Set([...one.seqs, ...contact.seqs])].sort((a, b) => a - b);
    one.number ||= contact.number;
    one.lender ||= contact.lender;
    if (one.about !== 'debt') one.about = contact.about;
    one.clues |= contact.clues;
  }
  return all;
}
