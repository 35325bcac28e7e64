/**
 * What of the pattern a norm speaks about, with the days and the records that show it. Hours and numbers stand only in a
 * recommended standard and in a guideline of the trade, since certain days; neither is law, and neither has a number for
 * text messages. Which of them held is looked up for the day of each contact.
 */
import { byId, holdsOn } from '../law/in-force';
import { cite } from '../risk/cite';
import { isOffHours } from '../risk/judges/off-hours';
import { type Contact, dayOf, dayText, minuteOf, SHANGHAI, type Zone } from './contact';

export type Point = 'night' | 'calls' | 'missed' | 'third';

export interface Found {
  point: Point;
  /** ids of provisions in force on these days, strongest first; empty: there was none yet */
  provisions: string[];
  /** contacts, or days for calls */
  count: number;
  /** days since 1970 on the chosen clock, ascending; null: no day known */
  days: { day: number | null; count: number; seqs: number[] }[];
}

/** effective conversations a day with one debtor (the standard); unanswered tries a day (the guideline) */
const MOST_CALLS = 3;
const MOST_TRIES = 6;

/** @param now ms since 1970, for what has no day of its own */
export function findings(contacts: readonly Contact[], zone: Zone, now: number): Found[] {
  const debt = contacts.filter(({ about }) => about === 'debt');
  return [...night(debt, zone, now), ...calls(debt, zone), ...third(debt, zone, now)];
}

/** The hours are hours in China, whatever clock the pictures are drawn by. */
function night(contacts: readonly Contact[], zone: Zone, now: number): Found[] {
  const late = contacts.filter(({ at }) => at !== null && isOffHours(minuteOf(at, SHANGHAI)));
  return grouped('night', late, zone, (iso) => cite('off_hours', 'unknown', iso, now));
}

function third(contacts: readonly Contact[], zone: Zone, now: number): Found[] {
  const told = contacts.filter(({ channel }) => channel === 'third');
  return grouped('third', told, zone, (iso) => cite('contact_third_party', 'unknown', iso, now));
}

/** One finding for each set of provisions: where the rules changed in between, both are told with their own days. */
function grouped(
  point: Point,
  contacts: readonly Contact[],
  zone: Zone,
  cited: (iso: string | null) => string[],
): Found[] {
  const groups = new Map<string, Gathering>();
  const ofDay = new Map<number | null, Gathering>();
  const groupOf = (at: number | null): Gathering => {
    const provisions = cited(at === null ? null : new Date(at).toISOString());
    const group = groups.get(provisions.join()) ?? gathering(point, provisions);
    groups.set(provisions.join(), group);
    return group;
  };
  for (const { at, times, seqs } of contacts) {
    const day = at === null ? null : dayOf(at, SHANGHAI);
    const group = ofDay.get(day) ?? groupOf(at);
    ofDay.set(day, group);
    group.add(at === null ? null : dayOf(at, zone), times, seqs);
  }
  return [...groups.values()].map((group) => group.found()).sort((a, b) => b.provisions.length - a.provisions.length);
}

/** Calls by one institution on one day in China; where none is known, by one number. */
function calls(contacts: readonly Contact[], zone: Zone): Found[] {
  const days = new Map<string, { day: number; answered: Contact[]; missed: Contact[] }>();
  for (const contact of contacts) {
    if (contact.channel !== 'call' || contact.at === null) continue;
    const key = `${dayText(dayOf(contact.at, SHANGHAI))} ${contact.lender || contact.number}`;
    const there = days.get(key) ?? { day: dayOf(contact.at, zone), answered: [], missed: [] };
    there[contact.missed ? 'missed' : 'answered'].push(contact);
    days.set(key, there);
  }
  const over = (point: Point, of: 'answered' | 'missed', most: number, id: string): Found[] => {
    const provision = byId(id);
    const group = gathering(point, [id]);
    let many = 0;
    for (const [key, day] of days) {
      const sum = day[of].reduce((all, { times }) => all + times, 0);
      if (sum <= most || !provision || !holdsOn(provision, key.slice(0, 10))) continue;
      many++;
      group.add(
        day.day,
        sum,
        day[of].flatMap(({ seqs }) => seqs),
      );
    }
    return many === 0 ? [] : [{ ...group.found(), count: many }];
  };
  return [
    ...over('calls', 'answered', MOST_CALLS, 'gbt-frequency'),
    ...over('missed', 'missed', MOST_TRIES, 'cba-frequency'),
  ];
}

interface Gathering {
  add(day: number | null, count: number, seqs: readonly number[]): void;
  found(): Found;
}

function gathering(point: Point, provisions: string[]): Gathering {
  const days = new Map<number | null, { count: number; seqs: Set<number> }>();
  return {
    add(day, count, seqs) {
      const there = days.get(day) ?? { count: 0, seqs: new Set() };
      there.count += count;
      for (const seq of seqs) there.seqs.add(seq);
      days.set(day, there);
    },
    found: () => ({
      point,
      provisions,
      count: [...days.values()].reduce((all, { count }) => all + count, 0),
      days: [...days]
        .map(([day, { count, seqs }]) => ({ day, count, seqs: [...seqs].sort((a, b) => a - b) }))
        .sort((a, b) => (a.day ?? -1) - (b.day ?? -1)),
    }),
  };
}
