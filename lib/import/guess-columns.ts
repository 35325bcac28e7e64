/** A table without header: which column holds what is told by what stands in most of its cells. */
import { boxOf } from './collect';
import type { Columns } from './columns';
import { plainCell } from './csv-rows';
import { epochOf, readWall } from './times';

const SURE = 0.8;

export const isTime = (cell: string): boolean =>
  readWall(cell, null) !== null || (epochOf(cell) !== null && /^(?:1\d{9}|1\d{12})$/.test(cell));

/** null where no column holds times, or none holds texts. */
export function guessColumns(rows: string[][]): Columns | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width < 2 || width > 60) return null;
  const places = Array.from({ length: width }, (_, place) => place);
  const cells = (place: number) => rows.map((row) => plainCell(row[place] ?? ''));
  const share = (place: number, fits: (cell: string) => boolean) => cells(place).filter(fits).length / rows.length;
  const length = (place: number) => cells(place).reduce((sum, cell) => sum + cell.length, 0) / rows.length;
  const find = (fits: (cell: string) => boolean, taken: number[]) =>
    places.find((place) => !taken.includes(place) && share(place, fits) >= SURE) ?? -1;

  /** Columns that number the rows: 1, 2, 3 … are no directions. */
  const counting = () =>
    places.filter((place) => {
      const steps = cells(place).map(Number);
      return steps.length > 2 && steps.slice(1).every((step, at) => step === (steps[at] ?? step) + 1);
    });

  const time = find(isTime, []);
  if (time < 0) return null;
  const number = find((cell) => /^\+?[\d *-]{3,22}$/.test(cell) && cell.replace(/\D/g, '').length >= 3, [time]);
  const word = find((cell) => boxOf(cell) !== 'unknown' && !/^\d/.test(cell), [time, number]);
  const direction = word >= 0 ? word : find((cell) => boxOf(cell) !== 'unknown', [time, number, ...counting()]);
  const texts = places
    .filter((place) => ![time, number, direction].includes(place))
    .filter((place) => share(place, (cell) => /\p{L}/u.test(cell)) >= 0.5)
    .sort((a, b) => length(b) - length(a));
  const text = texts[0] ?? -1;
  if (text < 0 || length(text) < 4) return null;
  return {
    time,
    clock: -1,
    number,
    alsoNumber: [],
    to: false,
    name: -1,
    text,
    directions: direction < 0 ? [] : [direction],
    fromMe: -1,
    toMe: -1,
    id: -1,
    attachment: -1,
    count: width,
  };
}
