import type { Key } from '../../lib/i18n';
import { isRoom } from './rooms';

export interface Way {
  href: string;
  words: Key;
}

/** A place of the desk, or null where its room is not there. */
export function wayTo(place: string): string | null {
  const [room = ''] = place.split('/');
  return isRoom(room) || ['log', 'new', 'export', 'steps'].includes(room) ? `#${place}` : null;
}

/** The rooms in which something is done with a case. */
export function waysOf(caseId: string): Way[] {
  const all: [string, Key][] = [
    [`money/plan/${caseId}`, 'case.way.plan'],
    [`money/compare/${caseId}`, 'case.way.compare'],
    [`letters/new/${caseId}`, 'case.way.letter'],
    [`agreement/new/${caseId}`, 'case.way.agreement'],
    [`turn/${caseId}`, 'case.way.turn'],
    [`reminders/new/${caseId}`, 'case.way.remind'],
  ];
  return all.flatMap(([place, words]) => {
    const href = wayTo(place);
    return href ? [{ href, words }] : [];
  });
}
