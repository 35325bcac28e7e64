/** What stands between the rows of a list, where cells follow each other without an element around each line. */
import { parentOf } from '../dom';
import type { Stamped } from './stamp';
import type { Piece } from './survey';
import { columnOf, PUBLIC_LINE, STATUS, SYSTEM_LINE } from './words';

/** In the order of the page: rows, and the stamps and names that stand between them. */
export type Entry = Element | Stamped | { speaker: string; element: Element } | Label;

/** Short words that may be a name. */
interface Label {
  label: string;
  element: Element;
}

const LONGEST = 20;

export function labelOf({ element, text }: Piece, longest = LONGEST): Label | null {
  const may =
    text.length <= longest &&
    !/[，。！？；,!?;]/.test(text) &&
    !STATUS.test(text) &&
    !SYSTEM_LINE.test(text) &&
    !PUBLIC_LINE.test(text) &&
    columnOf(text) === null;
  return may ? { label: text.replace(/\s*[:：]$/, ''), element } : null;
}

const isRow = (entry: Entry): entry is Element => 'nodeType' in entry;

/**
 * One short line between every two rows is the name of who speaks; a time behind every row, and none ahead of the first,
 * is that row's. Both are put ahead of their rows. Other short lines say nothing.
 */
export function settled(line: readonly Entry[]): { line: Exclude<Entry, Label>[]; moved: boolean } {
  const gaps: Exclude<Entry, Element>[][] = [[]];
  const rows: Element[] = [];
  for (const entry of line)
    if (isRow(entry)) {
      rows.push(entry);
      gaps.push([]);
    } else gaps.at(-1)?.push(entry);
  const inner = gaps.slice(1, -1);
  const [ahead = []] = gaps;
  const behind = gaps.at(-1) ?? [];

  const labelsIn = (gap: readonly Exclude<Entry, Element>[]) => gap.filter((entry) => 'label' in entry);
  const place = rows[0] ? parentOf(rows[0]) : null;
  const flat = rows.every((row) => parentOf(row) === place);
  const near = (gap: readonly Exclude<Entry, Element>[]) =>
    labelsIn(gap).filter(({ element }) => parentOf(element) === place);
  const named = flat && inner.length > 0 && inner.every((gap) => near(gap).length === 1);
  const namesAhead = near(ahead).at(-1);
  const namesBehind = namesAhead ? undefined : near(behind)[0];

  const stampsIn = (gap: readonly Exclude<Entry, Element>[]) => gap.filter((entry) => 'stamp' in entry);
  const timeOf = (gap: readonly Exclude<Entry, Element>[]) => {
    const [only, ...more] = stampsIn(gap);
    return only && more.length === 0 && parentOf(only.element) === place ? only : null;
  };
  const timesBehind =
    flat &&
    inner.length > 0 &&
    stampsIn(ahead).length === 0 &&
    timeOf(behind) !== null &&
    inner.every((gap) => timeOf(gap) !== null);

  const settled: Exclude<Entry, Label>[] = [];
  for (const [at, gap] of gaps.entries()) {
    const next = gaps[at + 1] ?? [];
    const row = rows[at];
    for (const entry of gap) {
      if ('speaker' in entry) settled.push(entry);
      else if ('stamp' in entry && !timesBehind) settled.push(entry);
    }
    if (!row) break;
    const name = !named ? undefined : namesAhead ? near(gap).at(-1) : namesBehind ? near(next)[0] : undefined;
    if (name) settled.push({ speaker: name.label, element: name.element });
    if (timesBehind) settled.push(...stampsIn(next));
    settled.push(row);
  }
  return { line: settled, moved: timesBehind };
}
