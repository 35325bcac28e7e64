/** One time that somebody got in touch, as a record, an import or a kept conversation shows it. */
import { findTimes, momentOf } from '../sites/time-words';
import { meeting } from './meet';

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
  const meet = meeting(contacts.length);
  for (const contact of contacts) {
    const { at, print } = contact;
    const place = print === 0 || at === null ? all.length : meet(at, print, all.length);
    const there = all[place];
    if (there === undefined) {
      all.push(contact);
      continue;
    }
    const one = own.has(there) ? there : { ...there };
    own.add(one);
    all[place] = one;
    join(one, contact);
  }
  return all;
}

/** What one more record shows of the same contact. */
export function join(one: Contact, more: Contact): void {
  one.seqs = [...new Set([...one.seqs, ...more.seqs])].sort((a, b) => a - b);
  one.number ||= more.number;
  one.lender ||= more.lender;
  if (one.about !== 'debt') one.about = more.about;
  one.clues |= more.clues;
}
