/** Rows in the order in which they are seen, where the page keeps them in another one. */
import { parentOf, styleOf } from '../dom';
import type { Entry } from './between';
import type { Group } from './groups';

/** Lists that stand on their head, and lists whose rows are used again for other places. */
function isPlaced({ rows, container }: Group): boolean {
  if (styleOf(container)?.flexDirection === 'column-reverse') return true;
  for (let at = rows[0] ?? null; at && at !== container; at = parentOf(at))
    if (styleOf(at)?.position === 'absolute') return true;
  return false;
}

/** Where rows are placed, what is added at the end of the page's own order may be the oldest. */
export function inShownOrder(entries: readonly Entry[], group: Group): { entries: readonly Entry[]; placed: boolean } {
  if (!isPlaced(group)) return { entries, placed: false };
  const tops = new Map<Entry, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const element = 'nodeType' in entry ? entry : 'element' in entry ? entry.element : null;
    if (element) last = element.getBoundingClientRect().top;
    tops.set(entry, last);
  }
  return { entries: [...entries].sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0)), placed: true };
}
