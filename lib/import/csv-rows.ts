/** Rows of a table in text (RFC 4180 and what spreadsheets make of it), as it streams by. */
import { LIMITS } from './limits';
import { Refusal } from './types';

export type Separator = ',' | ';' | '\t' | '|';

/** Answers all rows that end in a piece. Quotes count only at the beginning of a cell; inside, "" is one. */
export async function* rowsOf(pieces: AsyncIterable<string>, separator: Separator): AsyncGenerator<string[][]> {
  let row: string[] = [];
  let cell: string[] = [];
  let length = 0;
  let quoted = false;
  /** a quote was seen inside quotes: the end of the cell, or the first of two */
  let closing = false;
  let atStart = true;
  let afterReturn = false;
  let begun = false;
  const special = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n"]`, 'g');

  const hold = (text: string) => {
    if (text === '') return;
    length += text.length;
    if (length > LIMITS.text * 2) throw new Refusal('field-too-long');
    cell.push(text);
    if (atStart && text.trim() !== '') atStart = false;
  };
  const endCell = () => {
    if (row.length >= LIMITS.columns) throw new Refusal('too-many-columns');
    row.push(cell.length === 1 ? (cell[0] ?? '') : cell.join(''));
    cell = [];
    length = 0;
    quoted = false;
    closing = false;
    atStart = true;
  };

  for await (const whole of pieces) {
    const piece = begun ? whole : whole.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
    begun = true;
    const rows: string[][] = [];
    const endRow = () => {
      endCell();
      if (row.length > 1 || row[0]?.trim() !== '') rows.push(row);
      row = [];
    };
    let at = 0;
    while (at < piece.length) {
      if (quoted && !closing) {
        const found = piece.indexOf('"', at);
        hold(piece.slice(at, found < 0 ? piece.length : found));
        if (found < 0) break;
        closing = true;
        at = found + 1;
        continue;
      }
      if (closing) {
        closing = false;
        if (piece[at] === '"') {
          hold('"');
          at++;
          continue;
        }
        // what stands between the closing quote and the separator belongs to the cell
        quoted = false;
        atStart = false;
      }
      special.lastIndex = at;
      const hit = special.exec(piece);
      const end = hit?.index ?? piece.length;
      if (end > at) afterReturn = false;
      hold(piece.slice(at, end));
      if (hit === null) break;
      at = end + 1;
      const mark = hit[0];
      if (mark === '"') {
        if (atStart) {
          // a blank before the quotes is no part of the cell
          cell = [];
          quoted = true;
        } else hold('"');
        afterReturn = false;
      } else if (mark === separator) {
        endCell();
        afterReturn = false;
      } else if (mark === '\r') {
        endRow();
        afterReturn = true;
      } else {
        if (!afterReturn) endRow();
        afterReturn = false;
      }
    }
    if (rows.length > 0) yield rows;
  }
  if (quoted && !closing) throw new Refusal('truncated');
  if (row.length > 0 || cell.length > 0) {
    endCell();
    if (row.length > 1 || row[0]?.trim() !== '') yield [row];
  }
}

/** What Excel is given so that it leaves a number alone: ="106…", '106…, a tab in front. */
export function plainCell(raw: string): string {
  const cell = raw.trim();
  const formula = /^="(.*)"$/s.exec(cell);
  if (formula) return formula[1] ?? '';
  return /^'[\d+]/.test(cell) ? cell.slice(1) : cell;
}
