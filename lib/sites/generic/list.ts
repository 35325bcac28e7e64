/** A message list of an unknown page: of all sets of elements built alike, the one whose reading makes most sense. */
import { holds } from '../dom';
import type { Surroundings } from '../types';
import { findGroups, type Group } from './groups';
import { type ListRead, readGroup } from './read-group';
import { stampOf } from './stamp';
import type { Survey } from './survey';
import { isPhone, isProse, isSaying, MYSELF } from './words';

const MOST_SAMPLED = 40;

/** Tries the likeliest sets and takes the one whose reading makes most sense. */
export function readList(survey: Survey, wanted: boolean, around: Surroundings): ListRead | null {
  const tried = new Set<string>();
  const found: { group: Group; sense: number; threads: boolean }[] = [];
  for (const group of findGroups(survey)) {
    const rows = group.rows.length > MOST_SAMPLED ? group.rows.slice(-MOST_SAMPLED) : group.rows;
    const read = readGroup({ ...group, rows }, survey, wanted, around);
    if (!read) continue;
    const name = JSON.stringify(
      read.messages.map(({ text, sender, sentAt, direction }) => [text, sender, sentAt, direction]),
    );
    if (tried.has(name)) continue;
    tried.add(name);
    const size = 1 + Math.min(group.rows.length, 200) / 800;
    found.push({ group, sense: senseOf(read) * (1 + group.score / 40) * size, threads: read.threads });
  }
  found.sort((a, b) => b.sense - a.sense);
  const [best] = found;
  if (!best) return null;
  // beside a list of conversations the open one counts
  const open = best.threads
    ? found.find(
        ({ group, sense, threads }) =>
          !threads &&
          sense > best.sense * 0.35 &&
          !holds(best.group.container, group.container) &&
          !holds(group.container, best.group.container),
      )
    : null;
  return readGroup((open ?? best).group, survey, wanted, around);
}

/** How much a reading tells: sentences said by somebody at a time, all alike; a number or a label is no message. */
function senseOf({ messages }: ListRead): number {
  let sum = 0;
  const said = new Map<string, number>();
  for (const { text } of messages) said.set(text, (said.get(text) ?? 0) + 1);
  const timed = messages.filter(({ shownTime }) => shownTime !== null).length;
  for (const { text, sender, sentAt, shownTime, direction } of messages) {
    const label =
      isPhone(text) || stampOf(text) !== null || MYSELF.test(text) || (text.length < 8 && said.get(text) !== 1);
    sum += label ? -3 : isProse(text) ? 2 : isSaying(text) ? 1.5 : 0.7;
    if (sentAt !== null) sum += 1.5;
    else if (shownTime !== null) sum += 0.5;
    else if (timed > 0) sum -= 1;
    if (direction !== null) sum += 1;
    if (sender !== null || direction === 'outgoing') sum += 0.5;
  }
  return (sum / messages.length) * messages.length ** 0.3;
}
