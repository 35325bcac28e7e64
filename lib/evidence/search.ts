/**
 * Finding words among many entries. The words of 512 entries at a time stand in one long text, which `indexOf` runs
 * through at the speed of memory; the newest entries stand in rows of their own until their 512 are full. Not sealed
 * and rebuilt at will: what a hit shows is read from the entry itself.
 */
import { readEntry } from './entry';
import type { Entry } from './record';
import type { TextRow } from './store-schema';

/** between entries; never typed by anybody */
const BORDER = '\u0000';

export function wordsOf(entry: Entry): string {
  const details = Object.values(entry.details).filter((value) => typeof value === 'string');
  return fold([entry.sender ?? '', entry.text, entry.title, entry.host, ...details].join('\n'));
}

export function textOf(bytes: Uint8Array): string {
  try {
    return wordsOf(readEntry(bytes));
  } catch {
    return '';
  }
}

/** Joins rows that follow each other into one. */
export function packTexts(rows: readonly TextRow[]): TextRow | null {
  const [first, second] = rows;
  if (first !== undefined && second === undefined) return first;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const at: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  let next = first.from;
  const push = (piece: string) => {
    at.push(length);
    pieces.push(piece);
    length += piece.length + 1;
    next++;
  };
  for (const row of rows) {
    while (next < row.from) push('');
    row.at.forEach((start, i) => {
      push(row.text.slice(start, i + 1 < row.at.length ? (row.at[i + 1] ?? 0) - 1 : undefined));
    });
  }
  return { from: first.from, to: last.to, text: pieces.join(BORDER), at };
}

/** The same row without the words of one entry. */
export function blank(row: TextRow, seq: number): TextRow {
  const single = row.at.map((start, i): TextRow => {
    const text = row.text.slice(start, i + 1 < row.at.length ? (row.at[i + 1] ?? 0) - 1 : undefined);
    return { from: row.from + i, to: row.from + i, text: row.from + i === seq ? '' : text, at: [0] };
  });
  return packTexts(single) ?? row;
}

/** Numbers of the entries that contain the words, newest first. */
export function searchTexts(rows: readonly TextRow[], words: string, limit: number): number[] {
  const needle = folded(words);
  if (needle === '') return [];
  const found: number[] = [];
  for (const row of [...rows].reverse()) {
    const here: number[] = [];
    for (let i = 0, p = row.text.indexOf(needle); p >= 0; ) {
      while (i + 1 < row.at.length && (row.at[i + 1] ?? 0) <= p) i++;
      here.push(row.from + i);
      const next = row.at[i + 1];
      p = next === undefined ? -1 : row.text.indexOf(needle, next);
    }
    found.push(...here.reverse());
    if (found.length >= limit) return found.slice(0, limit);
  }
  return found;
}

/** What is looked for, as it would stand among the words. */
export const folded = (words: string): string => fold(words.trim());

const fold = (text: string): string => text.replaceAll(BORDER, ' ').toLowerCase();
