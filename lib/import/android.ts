/** What the files of Android programs share: columns of the phone's message provider under several spellings. */
import { boxOf, type Collector, isPending } from './collect';
import type { Box } from './types';

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of several spellings that is there. */
export function pick(fields: Fields, ...names: string[]): unknown {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

export const textOr = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** The provider's own placeholder for "this phone". */
const SELF = 'insert-address-token';
const FROM = '137';
const TO = '151';

export interface MmsPart {
  type: string;
  order: number;
  text: string;
}

export interface MmsAddress {
  address: string;
  type: string;
}

/** Text parts in their order, one line each; how many other files; the layout part counts as neither. */
export function mmsText(parts: MmsPart[]): { text: string; attachments: number } {
  const words = parts.filter(({ type, order }) => /^text\/plain\b/i.test(type) && order !== -1);
  const others = parts.filter(({ type }) => type !== '' && !/^text\/plain\b|smil/i.test(type));
  return {
    text: words
      .sort((a, b) => a.order - b.order)
      .map(({ text }) => text)
      .join('\n'),
    attachments: others.length,
  };
}

/** The number of a received message is its sender's; of a sent one, everybody it went to. */
export function mmsNumber(
  box: string,
  addresses: MmsAddress[],
  address: string,
): { number: string | null; thread: string | null } {
  const known = addresses.filter((one) => one.address !== '' && one.address !== 'null' && one.address !== SELF);
  const thread = address !== '' && address !== 'null' ? address : unique(known.map((one) => one.address)).join('~');
  const from = known.filter(({ type }) => type === FROM).map((one) => one.address);
  const to = known.filter(({ type }) => type === TO).map((one) => one.address);
  if (box === 'incoming') return { number: from[0] ?? (thread || null), thread: thread || null };
  if (address !== '' && address !== 'null') return { number: address, thread };
  return { number: unique(to).join('~') || thread || null, thread: thread || null };
}

const unique = (texts: string[]) => [...new Set(texts)];

/** Adds one message and says what is special about its box. */
export function addAndroid(
  into: Collector,
  found: Omit<Parameters<Collector['add']>[0], 'box'> & { type: unknown },
): void {
  const { type, ...rest } = found;
  into.add({ ...rest, box: boxOf(type) });
  if (isPending(type)) into.warn('pending');
  if ((found.thread ?? '').includes('~')) into.warn('group');
}

/** 1 answered, 2 made, 3 missed, 4 voice mail, 5 rejected, 6 blocked. */
export const callBox = (type: string): Box =>
  type === '2' ? 'outgoing' : /^[13456]$/.test(type) ? 'incoming' : 'unknown';

/** Nobody spoke in a call that was missed, rejected or blocked; null where it is not told. */
export function callAnswered(type: string, seconds: number): boolean | null {
  if (type === '3' || type === '5' || type === '6') return false;
  return Number.isNaN(seconds) ? null : seconds > 0;
}
