/** Which side each row of a list stands on, judged together: one row alone often does not tell. */
import type { RowRead } from './row';
import { placeOf, type Side } from './sides';
import { MYSELF } from './words';

/** Names first; places only where they can be told from a page that simply puts everything to the left. */
export function sidesOf(rows: readonly RowRead[], container: Element): Map<RowRead, Side> {
  const sides = new Map<RowRead, Side>();
  const myself = rows.some(({ sender }) => sender !== null && MYSELF.test(sender));
  for (const row of rows) {
    const mine = row.sender !== null && MYSELF.test(row.sender);
    sides.set(row, mine ? 'outgoing' : (row.side ?? (myself && row.sender !== null ? 'incoming' : null)));
  }
  const open = rows.filter((row) => sides.get(row) === null);
  if (open.length === 0) return sides;
  // where names tell most rows, they tell all that can be told, but for what stands on the other side of them
  const places = open.map((row) => ({ row, ...placeOf(row.words, row.row, container) }));
  const both = places.some(({ place }) => place === 'right') && places.some(({ place }) => place === 'left');
  const known = open.length < rows.length;
  for (const { row, place, bubble } of places) {
    if (place === 'right' && (both || bubble)) sides.set(row, 'outgoing');
    else if (place === 'left' && (both || bubble || known)) sides.set(row, 'incoming');
  }
  return sides;
}
