/** Which side each row of a list stands on, judged together: one row alone often does not tell. */
import { wordsOf } from '../dom';
import type { RowRead } from './row';
import { placeOf, type Side } from './sides';
import { ASKS, MYSELF, SERVES } from './words';

const MOST_COMPARED = 8;
const calls = ({ row }: RowRead, pattern: RegExp) => wordsOf(row).some((word) => pattern.test(word));

/** Names first; places only where they can be told from a page that simply puts everything to the left. */
export function sidesOf(rows: readonly RowRead[], container: Element): Map<RowRead, Side> {
  const sides = new Map<RowRead, Side>();
  const myself = rows.some(({ sender }) => sender !== null && MYSELF.test(sender));
  for (const row of rows) {
    const mine = row.sender !== null && MYSELF.test(row.sender);
    sides.set(row, mine ? 'outgoing' : (row.side ?? (myself && row.sender !== null ? 'incoming' : null)));
  }
  // where some rows are of an agent, those of a user are the reader's own
  const served = rows.filter((row) => calls(row, SERVES) && !calls(row, ASKS));
  const asked = rows.filter((row) => calls(row, ASKS));
  if (
    rows.some((row) => row.side === 'incoming' && calls(row, SERVES)) ||
    (served.length > 0 && asked.some((row) => !calls(row, SERVES)))
  ) {
    for (const row of asked) if (sides.get(row) === null) sides.set(row, 'outgoing');
    if (asked.length > 0) for (const row of served) if (sides.get(row) === null) sides.set(row, 'incoming');
  }
  const open = rows.filter((row) => sides.get(row) === null);
  if (open.length === 0) return sides;
  // where names tell most rows, they tell all that can be told, but for what stands on the other side of them
  const places = open.map((row) => ({ row, ...placeOf(row.words, row.row, container) }));
  const known = open.length < rows.length;
  // what names tell of one side shows which place is whose
  const namedPlaces = (side: Side) =>
    rows
      .filter((row) => row.side === side && row.side !== null)
      .slice(-MOST_COMPARED)
      .map((row) => placeOf(row.words, row.row, container).place);
  const left = places.some(({ place }) => place === 'left');
  const right = places.some(({ place }) => place === 'right');
  const both =
    (left && right) ||
    (right && namedPlaces('incoming').includes('left')) ||
    (left && namedPlaces('outgoing').includes('right'));
  for (const { row, place, bubble } of places) {
    if (place === 'right' && (both || bubble)) sides.set(row, 'outgoing');
    else if (place === 'left' && (both || bubble || known)) sides.set(row, 'incoming');
  }
  return sides;
}
