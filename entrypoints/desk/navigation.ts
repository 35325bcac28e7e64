/** The desk's parts in the order of the way: what lies in each, and which of it is there. */
import type { Key } from '../../lib/i18n';
import type { Place } from './place';
import { isRoom, type RoomName } from './rooms';

const FIXED = ['steps', 'log', 'settings', 'about'] as const;
type Fixed = (typeof FIXED)[number];
const isFixed = (name: string): name is Fixed => FIXED.some((each) => each === name);

interface Group {
  words: Key;
  places: readonly string[];
}

/** A part with a single place is shown by the part's name alone. */
const GROUPS: readonly Group[] = [
  { words: 'desk.group.now', places: ['steps', 'lists', 'calm', 'rehearse', 'terms'] },
  { words: 'desk.cases', places: ['cases'] },
  { words: 'desk.group.evidence', places: ['log', 'import', 'patterns'] },
  { words: 'desk.group.money', places: ['money', 'agreement'] },
  { words: 'desk.group.letters', places: ['letters'] },
  { words: 'desk.group.turn', places: ['turn', 'offered'] },
  { words: 'desk.reminders', places: ['reminders'] },
  { words: 'desk.settings', places: ['settings'] },
  { words: 'desk.about', places: ['about'] },
];

export interface Link {
  href: string;
  words: Key;
  here: boolean;
}

/** Which part a place belongs to; what is no part of its own belongs to the log. */
export function nameOf(place: Place): string {
  if (place.at === 'room') return place.room;
  return isFixed(place.at) ? place.at : 'log';
}

const isThere = (name: string): name is Fixed | RoomName => isFixed(name) || isRoom(name);

/** The parts, and the places inside the one in which the person is (none where it has only one). */
export function navigation(at: string): { parts: Link[]; inside: Link[] } {
  const parts: Link[] = [];
  let inside: Link[] = [];
  for (const { words, places } of GROUPS) {
    const open = places.filter(isThere);
    const [first] = open;
    if (first === undefined) continue;
    const here = open.some((name) => name === at);
    parts.push({ href: `#${first}`, words, here });
    if (here && open.length > 1)
      inside = open.map((name) => ({ href: `#${name}`, words: `desk.${name}`, here: name === at }));
  }
  return { parts, inside };
}
