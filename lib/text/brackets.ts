/** (律)(师)(函), 「本」「金」, 失(信): brackets around single characters. They come off in rows and inside words of the trade. */
import { isHan } from './fold-units';
import type { Edit } from './mapping';
import { variants } from './variants';

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['「', '」'],
  ['【', '】'],
  ['[', ']'],
];

export interface Unwrapped {
  edits: Edit[];
  stretches: { start: number; end: number }[];
}

export function unwrap(text: string): Unwrapped | null {
  const wrapped: number[] = [];
  for (const [open, close] of PAIRS) {
    for (let at = text.indexOf(close, 2); at >= 0; at = text.indexOf(close, at + 1))
      if (text.charAt(at - 2) === open && isHan(text.charCodeAt(at - 1))) wrapped.push(at - 2);
  }
  if (wrapped.length === 0) return null;
  wrapped.sort((a, b) => a - b);
  const edits: Edit[] = [];
  const stretches: Unwrapped['stretches'] = [];
  for (let k = 0; k < wrapped.length; ) {
    let last = k;
    while (last + 1 < wrapped.length && wrapped[last + 1] === (wrapped[last] as number) + 3) last++;
    const start = wrapped[k] as number;
    const end = (wrapped[last] as number) + 3;
    if (last > k || besideWord(text, start)) {
      for (let i = start; i < end; i += 3)
        edits.push({ start: i, end: i + 1, text: '' }, { start: i + 2, end: i + 3, text: '' });
      stretches.push({ start: isHan(text.charCodeAt(start - 1)) && last === k ? start - 1 : start, end });
    }
    k = last + 1;
  }
  return edits.length > 0 ? { edits, stretches } : null;
}

/** the character in brackets makes a word of the trade with its neighbours */
function besideWord(text: string, at: number): boolean {
  const { words, longest } = variants();
  const inner = text.charAt(at + 1);
  const left = text.slice(Math.max(0, at - longest + 1), at);
  const joined = left + inner + text.slice(at + 3, at + 2 + longest);
  for (let from = 0; from <= left.length; from++)
    for (let to = left.length + 1; to <= joined.length; to++)
      if (to - from > 1 && words.has(joined.slice(from, to))) return true;
  return false;
}
