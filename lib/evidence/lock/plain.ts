/** Values of the database as bytes and back, before they are sealed: JSON in which byte arrays have a place. */
import { type Bytes, fromHex, fromUtf8, toHex, utf8 } from '../bytes';

const MARK = '\u0000bytes';

export function toPlain(value: unknown): Bytes {
  return utf8(
    JSON.stringify(value, (_key, each: unknown) => (each instanceof Uint8Array ? { [MARK]: toHex(each) } : each)),
  );
}

export function fromPlain(bytes: Uint8Array): unknown {
  return JSON.parse(fromUtf8(bytes) ?? '', (_key, each: unknown) => {
    if (typeof each !== 'object' || each === null || !(MARK in each)) return each;
    const hex = each[MARK];
    return typeof hex === 'string' ? fromHex(hex) : each;
  });
}
