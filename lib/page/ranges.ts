import type { Hint } from '../messages';
import type { PageMessage } from '../sites/types';
import { isPainted } from './shown';

export interface Stretch {
  ranges: StaticRange[];
  /** the words under the ranges, as they stand in the page */
  words: string;
}

/**
 * The stretch of a message's text as ranges over its text nodes, one per node, so that nothing between them is
 * painted. Static, because live ranges slow down every change the page makes. Null when the nodes have changed since.
 */
function stretchOf({ text, runs }: PageMessage, start: number, end: number): Stretch | null {
  const ranges: StaticRange[] = [];
  let words = '';
  let done = start;
  for (const { node, at, from: first = 0, to: last = node.data.length } of runs) {
    const from = Math.max(start, at + first, 0);
    const to = Math.min(end, at + Math.min(last, node.data.length));
    if (from >= to) continue;
    if (!node.isConnected || node.data.slice(from - at, to - at) !== text.slice(from, to)) return null;
    ranges.push(
      new StaticRange({ startContainer: node, startOffset: from - at, endContainer: node, endOffset: to - at }),
    );
    words += text.slice(done, from) + text.slice(from, to);
    done = to;
  }
  return ranges.length > 0 ? { ranges, words } : null;
}

/** For each hint that is painted, the words it is about. */
export const stretchesOf = (message: PageMessage, hints: readonly Hint[]): { hint: Hint; stretch: Stretch }[] =>
  hints.filter(isPainted).flatMap((hint) => {
    const stretch = stretchOf(message, hint.start ?? 0, hint.end ?? 0);
    return stretch ? [{ hint, stretch }] : [];
  });
