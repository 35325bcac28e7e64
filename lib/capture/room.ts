/** What a snapshot may take, and the list of what it took and left. */
import type { LeftOut } from '../evidence/page-file';

/** Most elements, characters of the whole file, of all pictures, of one picture, of all styles; and milliseconds. */
export const MOST = {
  elements: 40_000,
  seen: 15_000,
  characters: 24_000_000,
  pictures: 12_000_000,
  picture: 4_000_000,
  styles: 4_000_000,
  depth: 400,
  listed: 300,
  ms: 6_000,
} as const;

export interface Tally {
  elements: number;
  styles: number;
  pictures: number;
  scripts: number;
  fields: number;
  pictureLength: number;
  styleLength: number;
  leftOut: LeftOut[];
  cut: boolean;
  leave(what: LeftOut['what'], name: string): void;
}

export function tally(): Tally {
  const seen = new Set<string>();
  const own: Tally = {
    elements: 0,
    styles: 0,
    pictures: 0,
    scripts: 0,
    fields: 0,
    pictureLength: 0,
    styleLength: 0,
    leftOut: [],
    cut: false,
    leave(what, name) {
      const short = name.slice(0, 500).toWellFormed();
      const sign = `${what} ${short}`;
      if (seen.has(sign) || own.leftOut.length >= MOST.listed) return;
      seen.add(sign);
      own.leftOut.push({ what, name: short });
    },
  };
  return own;
}
