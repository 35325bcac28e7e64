/** Whether rows that were read are a conversation at all. */
import type { RowRead } from './row';
import type { Side } from './sides';
import { isProse, isSaying, SMS_LIKE } from './words';

export interface About {
  /** the page is known to show messages */
  wanted: boolean;
  /** how many names and times stand on lines of their own, and how many of them are times */
  separators: number;
  times: number;
  /** above the list stands a number alone */
  numbered: boolean;
  /** rows or list are called messages */
  called: boolean;
}

/** Short labels in a row make a menu; sentences with times and voices make a conversation. */
export function believable(
  rows: readonly RowRead[],
  sides: ReadonlyMap<RowRead, Side>,
  { wanted, separators, times, numbered, called }: About,
): boolean {
  const timed = rows.filter(({ stamps }) => stamps.length > 0).length;
  const sided = new Set(rows.map((row) => sides.get(row)));
  const both = sided.has('incoming') && sided.has('outgoing');
  const voiced = rows.filter((row) => row.voiced || sides.get(row) !== null).length;
  // two sides, a number to talk with, voices and times where the page speaks of messages: there short sayings do
  const enough = both || wanted || numbered || (called && timed * 2 >= rows.length && voiced * 2 >= rows.length);
  const says = enough ? isSaying : isProse;
  const spoken = rows.filter(({ text }) => says(text.text)).length;
  if (spoken === 0) return false;
  if (wanted) return timed + voiced > 0 || separators > 0;
  if (rows.length === 1) return timed === 1 && voiced === 1;
  if (spoken * 3 < rows.length) return false;
  const named = rows.filter(({ named }) => named).length;
  if (timed * 2 >= rows.length)
    return numbered || voiced > 0 || (named > 0 && called) || rows.some(({ text }) => SMS_LIKE.test(text.text));
  // a number or name on a line of its own above each, with its time
  if (times * 2 >= rows.length && named * 2 >= rows.length) return true;
  return (both || voiced * 2 >= rows.length) && (separators > 0 || both);
}
