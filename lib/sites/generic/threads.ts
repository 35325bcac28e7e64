/** A list of conversations, each with the beginning of its last message. */
import { styleOf, wordsOf } from '../dom';
import type { Group } from './groups';
import type { RowRead } from './row';
import { hasDay, hasMinute } from './stamp';
import { THREADS } from './words';

/** Each row another partner, each text cut off or chosen as one of many. */
export function isThreadList(rows: readonly RowRead[], { rows: elements, container }: Group): boolean {
  const [first] = elements;
  if (!first || rows.some(({ side }) => side === 'outgoing')) return false;
  const cut = rows.filter(
    ({ text, words }) => /(?:…|\.\.\.)$/.test(text.text) || styleOf(words)?.textOverflow === 'ellipsis',
  );
  const chosen = elements.some((row) => row.matches('[aria-selected], [role="option"], [role="tab"]'));
  const named = [...wordsOf(first), ...wordsOf(container)].some((word) => THREADS.has(word));
  const partners = new Set(rows.map(({ sender }) => sender)).size;
  // 09:03, 昨天, 11月3日: only lists of conversations write the time as short as its age allows
  const shortened =
    rows.length >= 3 &&
    rows.every(({ stamps }) => stamps.length === 1) &&
    rows.some(({ stamps }) => stamps.every(({ stamp }) => !hasDay(stamp))) &&
    rows.some(({ stamps }) => stamps.every(({ stamp }) => hasDay(stamp) && !hasMinute(stamp)));
  return partners > rows.length * 0.8 && (shortened || cut.length * 2 >= rows.length || chosen || named);
}
