/**
 * What comes to the end of a list that was read is read by itself: a conversation of ten thousand messages must not be
 * read again for the next one. It is judged beside the last rows before it; where that is not sure, everything is read.
 */
import { parentOf } from '../dom';
import type { PageMessage, Surroundings } from '../types';
import { bubblesOf } from './bubbles';
import { type ListWords, messageOf } from './message';
import { withoutNotices } from './notices';
import { type Column, type RowRead, readRow } from './row';
import { sidesOf } from './sides-of-rows';
import { carryDay, type Stamped } from './stamp';
import { survey } from './survey';

export type Grow = (added: readonly Element[], around: Surroundings) => PageMessage[] | null;

/** So many rows tell how a list is built. */
const BESIDE = 20;

interface SoFar extends ListWords {
  container: Element;
  rows: readonly RowRead[];
  /** the last row, whatever it holds */
  last: Element;
  columns: readonly (Column | null)[] | null;
  /** the last line of time between messages */
  above: Stamped | null;
}

export function growing(from: SoFar): Grow {
  const { container, columns } = from;
  const parent = parentOf(from.last);
  let { last, above } = from;
  let beside = from.rows.slice(-BESIDE);

  return (added, around) => {
    const messages: PageMessage[] = [];
    for (const element of added) {
      if (parentOf(element) !== parent || last.nextElementSibling !== element) return null;
      last = element;
      const { pieces } = survey(element);
      const [first] = pieces;
      if (!first) continue;
      if (pieces.every(({ stamp }) => stamp)) {
        if (pieces.length > 1 || !first.stamp || first.stamp.beside !== '') return null;
        above = carryDay(above, { element: first.element, stamp: first.stamp }, around);
        continue;
      }
      if (element.localName !== from.last.localName) return null;
      const row = readRow(element, pieces, columns);
      if (!row) continue;
      const news = bubblesOf(row, pieces);
      const all = [...beside, ...news];
      const sides = sidesOf(all, container);
      const kept = new Set(withoutNotices(all, sides, container));
      for (const one of news)
        if (kept.has(one)) messages.push(messageOf(one, sides.get(one) ?? null, above, from, around));
      beside = all.slice(-BESIDE);
    }
    return messages;
  };
}
