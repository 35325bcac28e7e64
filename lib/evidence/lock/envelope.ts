/**
 * An envelope holds two random keys, sealed to the lock's public key: a fresh ECDH key agrees with it, HKDF makes a
 * wrapping key of that. Each context that writes makes one envelope and names it in everything it seals; it can be made
 * without passphrase, and opened only with it. So a record is kept while the log is locked, and agreeing on keys, which is
 * slow, happens once and not once per record.
 */
import { type Bytes, concat, fromHex, toHex, utf8 } from '../bytes';
import { ECDH, gcmKey, hkdf, type Opened, random, unwrap, wrap } from './keys';

export interface EnvelopeRow {
  /** 16 bytes, hex */
  id: string;
  /** the fresh public key, uncompressed point */
  point: Bytes;
  sealed: Bytes;
}

/** The keys inside: one for whole pieces, one for what is sealed within a transaction. */
export interface Content {
  /** 16 bytes */
  id: Bytes;
  gcm: CryptoKey;
  ctr: CryptoKey;
}

const bound = (id: string) => utf8(`juli envelope 1 ${id}`);

async function wrapping(bits: ArrayBuffer, id: string, point: Bytes, publicKey: Bytes): Promise<CryptoKey> {
  return gcmKey(await hkdf(new Uint8Array(bits), concat([bound(id), point, publicKey])));
}

export async function makeEnvelope(publicKey: Bytes): Promise<{ row: EnvelopeRow; content: Content }> {
  const id = random(16);
  const name = toHex(id);
  const fresh = await crypto.subtle.generateKey(ECDH, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', fresh.publicKey));
  const theirs = await crypto.subtle.importKey('raw', publicKey, ECDH, false, []);
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, fresh.privateKey, 256);
  const secret = random(64);
  const sealed = await wrap(await wrapping(bits, name, point, publicKey), secret, bound(name));
  return { row: { id: name, point, sealed }, content: await contentOf(id, secret) };
}

/** Throws where the envelope is damaged or not for this key. */
export async function openEnvelope({ id, point, sealed }: EnvelopeRow, opened: Opened): Promise<Content> {
  const theirs = await crypto.subtle.importKey('raw', point, ECDH, false, []);
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, opened.privateKey, 256);
  const secret = await unwrap(await wrapping(bits, id, point, opened.publicKey), sealed, bound(id));
  return contentOf(fromHex(id) ?? new Uint8Array(16), secret);
}

async function contentOf(id: Bytes, secret: Bytes): Promise<Content> {
  return {
    id,
    gcm: await gcmKey(secret.slice(0, 32)),
    ctr: await crypto.subtle.importKey('raw', secret.slice(32), 'AES-CTR', false, ['encrypt', 'decrypt']),
  };
}
