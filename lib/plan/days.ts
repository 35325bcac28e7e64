/**
 * Calendar days as YYYY-MM-DD on the clock of China, where the debts, the courts and the deadlines are. China keeps one
 * zone and no summer time, so a day here is the same on every device, wherever it is and whatever zone it is set to.
 */
const EAST = 8 * 3_600_000;
const DAY = 86_400_000;

export const dayIn = (ms: number): string => new Date(ms + EAST).toISOString().slice(0, 10);

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The moment at which this hour of that day comes, in ms since 1970. */
export const momentOf = (day: string, hour: number): number => utc(day) + hour * 3_600_000 - EAST;

export const addDays = (day: string, n: number): string => new Date(utc(day) + n * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY);

/** The same day of another month; where that month is shorter, its last. `wanted` keeps the 31st over February. */
export function addMonths(day: string, n: number, wanted = Number(day.slice(8))): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const [year, month] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(wanted, last))).toISOString().slice(0, 10);
}

/** The next such day of the month, today included. */
export function nextMonthDay(today: string, wanted: number): string {
  const here = addMonths(`${today.slice(0, 8)}01`, 0, wanted);
  return here >= today ? here : addMonths(`${today.slice(0, 8)}01`, 1, wanted);
}

/** A day that is in the calendar. */
export function isDay(raw: unknown): raw is string {
  return typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw) && addMonths(raw, 0) === raw;
}
