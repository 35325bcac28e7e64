import type { Provision } from './types';

const files = import.meta.glob<Record<string, Provision>>('./provisions/*.ts', { eager: true, import: 'default' });

/** Every provision, sorted by id. A provision's id is its key in the file that holds it. */
export const provisions: readonly Provision[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const known = new Map(provisions.map((provision) => [provision.id, provision]));

export function byId(id: string): Provision | null {
  return known.get(id) ?? null;
}

/** Was it in force on that calendar day (YYYY-MM-DD)? What carries no date holds on every day. */
export function holdsOn(provision: Provision, day: string): boolean {
  return (
    (provision.inForceFrom === null || provision.inForceFrom <= day) &&
    (provision.inForceTo === null || day <= provision.inForceTo)
  );
}

/**
 * The provisions in force on a day. Which day counts is the day of the act (行政处罚法 art. 37), so callers pass the
 * day on which the message was sent and not today.
 */
export function inForce(day: string): Provision[] {
  return provisions.filter((provision) => holdsOn(provision, day));
}

const EIGHT_HOURS = 8 * 3_600_000;

/**
 * The calendar day in Asia/Shanghai (no summer time since 1991) of an ISO 8601 time with zone, a bare day, or
 * milliseconds. Null when it is none of these: a time without a zone could be either side of midnight.
 */
export function shanghaiDay(time: string | number): string | null {
  if (typeof time === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(time)) return Number.isNaN(Date.parse(time)) ? null : time;
    if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(time)) return null;
  }
  const ms = typeof time === 'number' ? time : Date.parse(time);
  const shifted = new Date(ms + EIGHT_HOURS);
  return Number.isNaN(shifted.getTime()) ? null : shifted.toISOString().slice(0, 10);
}
