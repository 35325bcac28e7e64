/** The row that says what the columns of a list mean. */
import type { Group } from './groups';
import { columnsOf } from './row';
import { stampOf } from './stamp';
import type { Piece } from './survey';
import { isPhone, isProse } from './words';

const textsOf = (row: Element) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());

/** The row that says what the columns mean: the table's head, or the first line of a list built like the others. */
export function headings(group: Group, inRow: ReadonlyMap<Element, Piece[]>) {
  const [first] = group.rows;
  if (!first || first.childElementCount < 2) return null;
  const table = first.closest('table');
  const head = table?.querySelector('thead tr') ?? table?.querySelector('tr') ?? null;
  const nearby: (Element | null)[] = [head, first, first.previousElementSibling];
  for (let up: Element | null = first.parentElement, steps = 0; up && steps < 3; up = up.parentElement, steps++)
    nearby.push(
      up.previousElementSibling,
      up.previousElementSibling?.firstElementChild ?? null,
      // a head that stays in view is often a table of its own
      up.previousElementSibling?.querySelector('thead tr, tr, [role="row"]') ?? null,
    );
  for (const row of nearby) {
    if (!row || row.childElementCount < 2 || row.querySelector('a[href]')) continue;
    const texts = textsOf(row);
    // values among them: a message written as labels with their values
    if (texts.some((text) => isPhone(text) || stampOf(text) !== null || (text.length >= 20 && isProse(text)))) continue;
    const rows = group.rows.filter((each) => inRow.has(each));
    // above a scroll bar stands an empty heading more
    while (texts.at(-1) === '' && !rows.some((each) => each.childElementCount === texts.length)) texts.pop();
    const columns = columnsOf(texts);
    const fits = rows.filter((each) => each.childElementCount === texts.length);
    if (columns && fits.length > 0) return { row, columns };
  }
  return null;
}

export const isHeading = (row: Element, heading: Element) =>
  row === heading || textsOf(row).join('|') === textsOf(heading).join('|');
