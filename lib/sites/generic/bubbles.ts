/** Several messages in what looks like one row. */
import { holds, parentOf, wordsOf } from '../dom';
import type { RowRead } from './row';
import type { Piece } from './survey';
import { readText } from './text';

const BUBBLE = new Set(['bubble', 'msg', 'message', 'content', 'text', 'txt', 'cell', 'item', 'box']);

/** Several bubbles of one speaker may share a name and a time: each is a message. */
export function bubblesOf(row: RowRead, pieces: readonly Piece[]): (RowRead & { line: Element })[] {
  const whole = { ...row, line: row.row };
  if (pieces.filter(({ stamp }) => !stamp).length < 2) return [whole];
  for (let at: Element | null = row.words; at && holds(row.row, at); at = parentOf(at)) {
    const inner = [...at.children].filter(
      (child) => holds(row.words, child) && pieces.some(({ element }) => holds(child, element)),
    );
    const alike = inner.filter(
      (child) =>
        child.className !== '' &&
        child.className === inner[0]?.className &&
        wordsOf(child).some((word) => BUBBLE.has(word)),
    );
    if (alike.length < 2 || alike.length !== inner.length) continue;
    return alike.map((bubble) => {
      const stamps = row.stamps.filter(({ element }) => holds(bubble, element));
      const shared = row.stamps.filter(({ element }) => !alike.some((other) => holds(other, element)));
      const text = readText(bubble, { skip: (element) => row.stamps.some((stamp) => stamp.element === element) });
      return { ...row, line: row.row, row: bubble, words: bubble, text, stamps: stamps.length > 0 ? stamps : shared };
    });
  }
  return [whole];
}
