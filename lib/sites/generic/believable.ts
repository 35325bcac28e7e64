/** Whether rows that were read are a conversation at all. */
import type { RowRead } from './row';
import type { Side } from './sides';
import { isProse, SMS_LIKE } from './words';

/** Short labels in a row make a menu; sentences with times and voices make a conversation. */
export function believable(
  rows: readonly RowRead[],
  sides: ReadonlyMap<RowRead, Side>,
  wanted: boolean,
  separated: boolean,
): boolean {
  const spoken = rows.filter(({ text }) => isProse(text.text)).length;
  if (spoken === 0) return false;
  const timed = rows.filter(({ stamps }) => stamps.length > 0).length;
  const sided = new Set(rows.map((row) => sides.get(row)));
  const both = sided.has('incoming') && sided.has('outgoing');
  const voiced = rows.filter((row) => row.voiced || sides.get(row) !== null).length;
  if (wanted) return timed + voiced > 0 || separated;
  if (rows.length === 1) return timed === 1 && voiced === 1;
  if (spoken * 3 < rows.length) return false;
  const named = rows.filter(({ named }) => named).length;
  if (timed * 2 >= rows.length) return voiced + named > 0 || rows.some(({ text }) => SMS_LIKE.test(text.text));
  return (both || voiced * 2 >= rows.length) && (separated || both);
}
