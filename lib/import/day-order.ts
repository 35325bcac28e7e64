/**
 * Times as a wall clock showed them, row by row. 3/4/2026 10:00 may be April or March: a file writes all its days one
 * way, so rows that can only be read one way decide for the others; if none does, the way in which the file runs in
 * order of time; if both do, nobody can tell.
 */
import type { Collector } from './collect';
import { type DayOrder, isoOfWall, orderOf, plainTime, readWall, type Wall, wallMs } from './times';
import { isSerial, wallOfSerial, withYear } from './times-loose';
import type { BackupMessage } from './types';

export interface DayOrders {
  /** the time of a row, or 'later' when it depends on rows still to come */
  read(raw: string): { iso: string | null } | 'later';
  wait(message: BackupMessage, raw: string): void;
  /** gives the waiting ones their time; `habit`: how such files are usually written, where nothing else tells */
  settle(habit: DayOrder | null): void;
}

export interface WallClock {
  /** minutes east of UTC */
  zoneOffset: number;
  /** ms: nothing in the file is later */
  now: number;
  /** day numbers of a spreadsheet stay unread */
  leaveSerials?: boolean | undefined;
}

export function dayOrders(into: Collector, clock: WallClock): DayOrders {
  const waiting: { message: BackupMessage; raw: string }[] = [];
  const votes: Record<DayOrder, number> = { 'day-first': 0, 'month-first': 0 };
  const told = (wall: Wall): { iso: string | null } => {
    if (wall.zoneOffset === null) into.assumeZone();
    return { iso: isoOfWall(wall, clock.zoneOffset) };
  };
  return {
    read(raw) {
      if (isSerial(raw)) {
        const read = clock.leaveSerials ? null : wallOfSerial(raw);
        into.warn(read === null ? 'serial-left' : 'serial-date');
        if (read?.rough) into.warn('serial-rough');
        return read === null ? { iso: null } : told(read.wall);
      }
      const wall = readWall(raw, null);
      if (/^\d{4}/.test(raw)) return wall === null || wall === 'ambiguous' ? { iso: null } : told(wall);
      const match = /^\D{0,3}(\d{1,2})[-/.](\d{1,2})[-/.]\d/.exec(plainTime(raw));
      const [first, second] = [Number(match?.[1]), Number(match?.[2])];
      if (match && first !== second) {
        const way = orderOf(first, second);
        if (way) votes[way]++;
      }
      if (wall === 'ambiguous') return 'later';
      if (wall !== null) return told(wall);
      const latest = withYear(raw, clock);
      if (latest === null) return { iso: null };
      into.warn('year-assumed');
      return told(latest);
    },
    wait(message, raw) {
      waiting.push({ message, raw });
    },
    settle(habit) {
      if (waiting.length === 0) return;
      const { 'day-first': day, 'month-first': month } = votes;
      const way = day > 0 !== month > 0 ? (day > 0 ? 'day-first' : 'month-first') : day === 0 ? steady() : null;
      const order = way ?? (day === 0 ? habit : null);
      for (const { message, raw } of waiting) {
        const wall = order === null ? null : readWall(raw, order);
        if (wall !== null && wall !== 'ambiguous') message.sentAt = told(wall).iso;
        if (message.sentAt === null) {
          into.warn('ambiguous-date');
          into.warn('no-time');
        }
      }
    },
  };

  /** Files run from old to new or from new to old; a reading in which time jumps back and forth is the wrong one. */
  function steady(): DayOrder | null {
    if (waiting.length < 3) return null;
    const fits = (['day-first', 'month-first'] as const).filter((order) => {
      const times: number[] = [];
      for (const { raw } of waiting) {
        const wall = readWall(raw, order);
        if (wall === null || wall === 'ambiguous') return false;
        times.push(wallMs(wall, clock.zoneOffset));
      }
      const steps = times.slice(1).map((ms, at) => ms - (times[at] ?? ms));
      return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
    });
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }
}
