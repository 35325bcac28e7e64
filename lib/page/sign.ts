/**
 * A number that stands for what a message says: enough to know it again without holding its words, of which a long
 * conversation has a million signs. The seed is drawn per page, so that no page can make up a harmless message with the
 * number of another.
 */
import type { PageMessage } from '../sites/types';

const seed = crypto.getRandomValues(new Uint32Array(2));
const NO_SEED = new Uint32Array(2);

/** Of a text of megabytes this much is looked at; no more is read either. */
export const MOST_READ = 20_000;

/** The same for the same words from the same sender at the same time: what a reading depends on. */
export function signOfWords({ text, sender, sentAt, direction }: Omit<PageMessage, 'key'>): number {
  return numberOf([text, sender ?? '\u0000', sentAt ?? '\u0000', direction ?? '\u0000'], seed);
}

/** The same for the same words under the same key: all that is remembered of a row. */
export const signUnderKey = (sign: number, key: string): number => sign + numberOf([key], seed);

/** For what is remembered beyond this page: the same words have the same number tomorrow. */
export const lastingSignOf = (text: string): number => numberOf([text], NO_SEED);

function numberOf(parts: readonly string[], { 0: first = 0, 1: second = 0 }: Uint32Array): number {
  let a = 0xdeadbeef ^ first;
  let b = 0x41c6ce57 ^ second;
  for (const words of parts) {
    const end = Math.min(words.length, MOST_READ);
    let i = 0;
    // two signs at a time: this runs over every message of a page
    for (; i + 1 < end; i += 2) {
      const units = words.charCodeAt(i) | (words.charCodeAt(i + 1) << 16);
      a = Math.imul(a ^ units, 2654435761);
      a ^= a >>> 15;
      b = Math.imul(b ^ units, 1597334677);
      b ^= b >>> 13;
    }
    if (i < end) {
      const unit = words.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
    a = Math.imul(a ^ words.length, 2246822507);
    b = Math.imul(b ^ words.length, 3266489909);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
