/**
 * The passphrase over the log. It opens 32 random bytes (the root); everything else hangs on these, so that another
 * passphrase changes one field and no record. Writing needs none of it: each context seals with the public key, and what
 * it sealed only the private key opens (see envelope.ts).
 *
 *   passphrase (NFKC, UTF-8) ─ PBKDF2-SHA-256 ─ HKDF "juli lock wrap" ─ AES-256-GCM ─> root
 *   root ─ HKDF "juli lock private" ─ AES-256-GCM ─> private key (PKCS #8, ECDH P-256)
 *   root ─ HKDF "juli lock names" ─ HMAC-SHA-256 ─> names of stored files, so that their hashes do not lie open
 */
import { type Bytes, concat, toHex, utf8 } from '../bytes';
import { LockFault, ROUNDS } from '../package/locked';

export const ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const;
const GCM = 'AES-GCM';
const IV = 12;

/** sealing: on, older rows are still being sealed · opening: new rows are written openly, older ones are being opened */
export type Phase = 'sealing' | 'on' | 'opening';

/** What stands in the database; nothing in it is secret without the passphrase. */
export interface LockRow {
  v: 1;
  /** changes when the lock is set up anew: what was prepared for another one must not be written */
  id: string;
  phase: Phase;
  since: number;
  rounds: number;
  salt: Bytes;
  /** nonce and root under the passphrase */
  root: Bytes;
  /** nonce and private key under the root */
  privateKey: Bytes;
  /** uncompressed point */
  publicKey: Bytes;
}

/** What an unlocked context holds. */
export interface Opened {
  id: string;
  privateKey: CryptoKey;
  publicKey: Bytes;
  names: CryptoKey;
}

export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export async function hkdf(secret: Bytes, info: Bytes): Promise<Bytes> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
}

export const gcmKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, GCM, false, ['encrypt', 'decrypt']);

/** nonce, then ciphertext and tag; `bound` must be the same when it is opened */
export async function wrap(key: CryptoKey, plain: Bytes, bound: Bytes): Promise<Bytes> {
  const iv = random(IV);
  const sealed = await crypto.subtle.encrypt({ name: GCM, iv, additionalData: bound }, key, plain);
  return concat([iv, new Uint8Array(sealed)]);
}

export async function unwrap(key: CryptoKey, wrapped: Bytes, bound: Bytes): Promise<Bytes> {
  const how = { name: GCM, iv: wrapped.slice(0, IV), additionalData: bound };
  return new Uint8Array(await crypto.subtle.decrypt(how, key, wrapped.slice(IV)));
}

async function keyOfPassphrase(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(how, typed, 256));
  return gcmKey(await hkdf(bits, utf8('juli lock wrap')));
}

const boundTo = (id: string, what: string): Bytes => utf8(`juli lock 1 ${id} ${what}`);

/** A new lock. `rounds` is lower only in tests, where each case would otherwise take a second. */
export async function makeLock(
  passphrase: string,
  now: number,
  rounds = ROUNDS,
): Promise<{ row: LockRow; root: Bytes }> {
  const id = toHex(random(16));
  const root = random(32);
  const salt = random(16);
  const pair = await crypto.subtle.generateKey(ECDH, true, ['deriveBits']);
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const row: LockRow = {
    v: 1,
    id,
    phase: 'sealing',
    since: now,
    rounds,
    salt,
    root: await wrap(await keyOfPassphrase(passphrase, salt, rounds), root, boundTo(id, 'root')),
    privateKey: await wrap(await privateWrap(root), pkcs8, boundTo(id, 'private')),
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  };
  return { row, root };
}

const privateWrap = async (root: Bytes) => gcmKey(await hkdf(root, utf8('juli lock private')));

/** Throws a LockFault at the wrong passphrase. */
export async function rootOf(row: LockRow, passphrase: string): Promise<Bytes> {
  const key = await keyOfPassphrase(passphrase, row.salt, row.rounds);
  try {
    return await unwrap(key, row.root, boundTo(row.id, 'root'));
  } catch {
    throw new LockFault('passphrase-wrong');
  }
}

/** The same root under another passphrase; no record is touched. */
export async function rewrap(row: LockRow, root: Bytes, passphrase: string, rounds = ROUNDS): Promise<LockRow> {
  const salt = random(16);
  const key = await keyOfPassphrase(passphrase, salt, rounds);
  return { ...row, salt, rounds, root: await wrap(key, root, boundTo(row.id, 'root')) };
}

/** Null when the root is not the one of this lock. */
export async function openWith(row: LockRow, root: Bytes): Promise<Opened | null> {
  try {
    const pkcs8 = await unwrap(await privateWrap(root), row.privateKey, boundTo(row.id, 'private'));
    const names = await hkdf(root, utf8('juli lock names'));
    return {
      id: row.id,
      privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, ECDH, false, ['deriveBits']),
      publicKey: row.publicKey,
      names: await crypto.subtle.importKey('raw', names, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    };
  } catch {
    return null;
  }
}

/** The name under which something stands that must not be found by its own hash. */
export async function keyedName({ names }: Opened, plain: string): Promise<string> {
  return `h-${toHex(new Uint8Array(await crypto.subtle.sign('HMAC', names, utf8(plain))))}`;
}

export function isLockRow(value: unknown): value is LockRow {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === 1 && 'publicKey' in value;
}
