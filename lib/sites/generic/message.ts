import type { PageMessage, Surroundings } from '../types';
import type { Header } from './header-name';
import { keyOf } from './keys';
import type { RowRead } from './row';
import type { Side } from './sides';
import { type Stamped, tell } from './stamp';

/** What a list says of all its messages at once. */
export interface ListWords {
  header: Header | null;
  /** keys given so far, so that none is given twice */
  keys: Map<string, number>;
}

export function messageOf(
  row: RowRead,
  direction: Side,
  above: Stamped | null,
  { header, keys }: ListWords,
  around: Surroundings,
): PageMessage {
  const { sentAt, shownTime } = tell(row.stamps, above, around);
  return {
    key: keyOf(row.row, row.text.text, shownTime, keys),
    element: row.row,
    runs: row.text.runs,
    text: row.text.text,
    sender: direction === 'outgoing' ? null : (row.sender ?? header?.name ?? null),
    sentAt,
    shownTime,
    direction,
  };
}
