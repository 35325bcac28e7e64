/** Times of which a part is missing: a spreadsheet's day number, a day without its year. */
import { isoOfWall, plainTime, readWall, type Wall, wallMs } from './times';

/** Days since the end of 1899, as spreadsheets count: 45992.53. Only years in which phones had messages. */
export const isSerial = (raw: string): boolean => {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(raw)) return false;
  const days = daysOf(raw);
  return days >= 33_000 && days < 73_000;
};

/** Some countries write a comma. */
const daysOf = (raw: string): number => Number(raw.replace(',', '.'));

/** 1 January 1970, counted so */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** `rough`: too few decimals to tell the minute. Whole quarters of an hour are taken at their word. */
export function wallOfSerial(raw: string): { wall: Wall; rough: boolean } | null {
  // a second is 0.0000116 days: what the spreadsheet rounded away comes back
  const seconds = Math.round((daysOf(raw) - EPOCH) * 86_400);
  const at = new Date(seconds * 1_000);
  if (Number.isNaN(at.getTime())) return null;
  const decimals = raw.split(/[.,]/)[1]?.length ?? 0;
  return {
    wall: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
      zoneOffset: null,
    },
    rough: decimals > 0 && decimals < 4 && seconds % 900 !== 0,
  };
}

/** 3月1日 14:05 or 03-01 14:05: the latest such day that is not yet to come; null for anything else. */
export function withYear(raw: string, { now, zoneOffset }: { now: number; zoneOffset: number }): Wall | null {
  const text = plainTime(raw);
  const joint = /^\d{1,2} ?月/.test(text) ? '年' : /^\d{1,2}-\d{1,2} /.test(text) ? '-' : null;
  if (joint === null) return null;
  const thisYear = new Date(now + zoneOffset * 60_000).getUTCFullYear();
  // 29 February may be four years ago, eight around a century
  for (let year = thisYear; year > thisYear - 9; year--) {
    const wall = readWall(`${year}${joint}${text}`, null);
    if (wall === null || wall === 'ambiguous' || isoOfWall(wall, zoneOffset) === null) continue;
    if (wallMs(wall, zoneOffset) <= now + DAY) return wall;
  }
  return null;
}
