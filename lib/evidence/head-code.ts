/**
 * The end of the log as a short code that can be read over the phone, put into a complaint form or the foot of a
 * letter: `12-7K3M-Q2XD-9A4T-BV6E`. The number of the entry, then 80 bits of its hash in Crockford's base 32 (no I, L,
 * O, U). Whoever dated that letter has thereby dated everything up to that entry.
 */
import { fromHex } from './bytes';
import type { Head } from './entry';
import type { Store } from './store';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function headCode({ seq, hash }: Head): string {
  const bytes = fromHex(hash.slice(0, 20)) ?? new Uint8Array(10);
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let i = 15; i >= 0; i--) code += ALPHABET[Number((bits >> BigInt(5 * i)) & 31n)];
  return `${seq}-${code.replace(/.{4}(?=.)/g, '$&-')}`;
}

/** As typed by hand: blanks and dashes anywhere, small letters, O for 0, I and L for 1. Null when it is no code. */
export function parseHeadCode(typed: string): { seq: number; code: string } | null {
  const clean = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015]+/g, '-');
  const match = /^-*(\d{1,9})-+([0-9A-Z-]+)$/.exec(clean);
  if (match === null) return null;
  const letters = (match[2] ?? '').replaceAll('-', '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (letters.length !== 16 || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  const seq = Number(match[1]);
  return { seq, code: `${seq}-${letters.replace(/.{4}(?=.)/g, '$&-')}` };
}

/** Does this log (still) lead to what the code names? 'other' = there is such a number, with another content. */
export async function findCode(store: Store, typed: string): Promise<'same' | 'other' | 'absent' | 'no-code'> {
  const parsed = parseHeadCode(typed);
  if (parsed === null) return 'no-code';
  const [row] = await store.range(parsed.seq, parsed.seq);
  if (row === undefined) return 'absent';
  return headCode(row) === parsed.code ? 'same' : 'other';
}
