/**
 * A package under a passphrase: the same ZIP, cut into chunks that are each encrypted and authenticated by themselves
 * (AES-256-GCM), so that it can be written as a stream and read at any place. A chunk's nonce holds its number and
 * whether it is the last one: chunks cannot be dropped, doubled, moved or cut off unnoticed.
 *
 *   header, 96 bytes, numbers big-endian
 *     0  "JULILOCK"      8 version (1)     9 key derivation (1 = PBKDF2-HMAC-SHA-256)   10 two zero bytes
 *    12  rounds u32     16 bytes in a chunk u32     20 salt (16)     36 nonce prefix (7)     43 21 zero bytes
 *    64  HMAC-SHA-256 of bytes 0-63, first 16 bytes     80 SHA-256 of bytes 0-79, first 16 bytes
 *   then the chunks: ciphertext and tag (16); nonce = prefix, number u32 from 0, 1 for the last chunk and 0 for others;
 *   associated data = header.
 *
 * The passphrase (NFKC, UTF-8) gives 32 bytes by PBKDF2, from which HKDF-SHA-256 (no salt) makes the key of the chunks
 * (info "juli chunks") and that of the header's HMAC (info "juli header"). The plain sum tells a damaged header from a
 * wrong passphrase: where the sum fits and the HMAC does not, it is the passphrase.
 */
import { type Bytes, concat, fromUtf8, sameBytes, utf8 } from '../bytes';
import { sha256 } from '../sha256';

export type LockFaultCode =
  /** the header is whole, its HMAC does not fit: another passphrase made it */
  | 'passphrase-wrong'
  /** right passphrase, but bytes are not as they were written, or the end is missing */
  | 'locked-damaged'
  /** the end is missing, for sure */
  | 'locked-truncated'
  /** written by a newer version */
  | 'locked-unknown';

export class LockFault extends Error {
  constructor(readonly code: LockFaultCode) {
    super(code);
    this.name = 'LockFault';
  }
}

/** What a reader of archives needs; a Blob is one. */
export interface Archive {
  readonly size: number;
  slice(from: number, to: number): Stretch;
}

export interface Stretch {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export const HEADER = 96;
export const TAG = 16;
const MAGIC = utf8('JULILOCK');
/** twice what is advised for PBKDF2 with SHA-256 today (600,000); a quarter of a second on an ordinary computer */
export const ROUNDS = 1_200_000;
export const CHUNK = 1024 * 1024;

export interface Keys {
  chunks: CryptoKey;
  header: CryptoKey;
}

export async function keysOf(passphrase: string, salt: Bytes, rounds: number): Promise<Keys> {
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    typed,
    256,
  );
  const root = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const from = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) });
  return {
    chunks: await crypto.subtle.deriveKey(from('juli chunks'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    header: await crypto.subtle.deriveKey(
      from('juli header'),
      root,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
  };
}

export async function makeHeader(salt: Bytes, prefix: Bytes, keys: Keys): Promise<Bytes> {
  const start = new Uint8Array(64);
  const view = new DataView(start.buffer);
  start.set(MAGIC);
  start.set([1, 1], 8);
  view.setUint32(12, ROUNDS);
  view.setUint32(16, CHUNK);
  start.set(salt, 20);
  start.set(prefix, 36);
  const marked = concat([start, await markOf(keys, start)]);
  return concat([marked, sha256(marked).slice(0, 16)]);
}

const markOf = async (keys: Keys, start: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', keys.header, start)).slice(0, 16);

export function nonceOf(prefix: Uint8Array, number: number, last: boolean): Bytes {
  const nonce = new Uint8Array(12);
  nonce.set(prefix);
  new DataView(nonce.buffer).setUint32(7, number);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

export async function isLocked(file: Blob): Promise<boolean> {
  return fromUtf8(new Uint8Array(await file.slice(0, 8).arrayBuffer())) === 'JULILOCK';
}

/** The ZIP inside, decrypted where it is read. Passphrase and end are checked at once, the rest as it comes up. */
export async function openLocked(file: Blob, passphrase: string): Promise<Archive> {
  const header = new Uint8Array(await file.slice(0, HEADER).arrayBuffer());
  if (header.length < HEADER || file.size < HEADER + TAG) throw new LockFault('locked-truncated');
  if (!sameBytes(sha256(header.subarray(0, 80)).slice(0, 16), header.slice(80))) throw new LockFault('locked-damaged');
  const view = new DataView(header.buffer);
  const [rounds, chunk] = [view.getUint32(12), view.getUint32(16)];
  if (header[8] !== 1 || header[9] !== 1) throw new LockFault('locked-unknown');
  // a header is anybody's to write: no hours of computing and no gigabytes on its word
  if (rounds < 100_000 || rounds > 20_000_000 || chunk < 1024 || chunk > 16 * 1024 * 1024)
    throw new LockFault('locked-unknown');
  const keys = await keysOf(passphrase, header.slice(20, 36), rounds);
  if (!sameBytes(await markOf(keys, header.slice(0, 64)), header.slice(64, 80)))
    throw new LockFault('passphrase-wrong');

  const prefix = header.slice(36, 43);
  const body = file.size - HEADER;
  const count = Math.ceil(body / (chunk + TAG));
  const size = body - count * TAG;
  if (size < 0 || size > Number.MAX_SAFE_INTEGER) throw new LockFault('locked-truncated');

  const decrypt = async (number: number, last: boolean): Promise<ArrayBuffer> => {
    const from = HEADER + number * (chunk + TAG);
    const sealed = await file.slice(from, Math.min(file.size, from + chunk + TAG)).arrayBuffer();
    const how = { name: 'AES-GCM', iv: nonceOf(prefix, number, last), additionalData: header };
    return crypto.subtle.decrypt(how, keys.chunks, sealed);
  };
  await decrypt(count - 1, true).catch(async () => {
    // a whole chunk that was not the last one: the rest is missing. Otherwise damaged or cut short, nobody can tell which
    const whole = await decrypt(count - 1, false).then(
      () => true,
      () => false,
    );
    throw new LockFault(whole ? 'locked-truncated' : 'locked-damaged');
  });

  let held: { number: number; plain: Promise<ArrayBuffer> } | null = null;
  const plainOf = (number: number): Promise<ArrayBuffer> => {
    if (held?.number === number) return held.plain;
    const plain = decrypt(number, number === count - 1).catch(() => {
      throw new LockFault('locked-damaged');
    });
    held = { number, plain };
    return plain;
  };
  const read = async (from: number, to: number): Promise<ArrayBuffer> => {
    const out = new Uint8Array(to - from);
    for (let at = from; at < to; ) {
      const number = Math.floor(at / chunk);
      const begin = at - number * chunk;
      const piece = new Uint8Array(await plainOf(number)).subarray(begin, begin + to - at);
      if (piece.length === 0) throw new LockFault('locked-truncated');
      out.set(piece, at - from);
      at += piece.length;
    }
    return out.buffer;
  };
  return {
    size,
    slice(from, to) {
      const [a, b] = [Math.min(from, size), Math.min(to, size)];
      return { size: Math.max(0, b - a), arrayBuffer: () => read(a, Math.max(a, b)) };
    },
  };
}
