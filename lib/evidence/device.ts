/**
 * The key of this device: ECDSA P-256, made on first use, never leaving the browser's own key store. It signs where
 * the log ends. That shows later that whoever changed the log did not hold this browser; it shows nobody's identity.
 */
import { type Bytes, utf8 } from './bytes';
import { ecdsaFromDer, ecdsaToDer, pem } from './der';
import type { Head } from './entry';
import type { Store } from './store';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

export interface Device {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  /** SubjectPublicKeyInfo, DER */
  spki: Bytes;
  createdAt: number;
}

export interface HeadSignature extends Head {
  signedAt: number;
  /** over `headStatement`, DER */
  der: Bytes;
}

/** Two windows may ask at once: whoever comes second takes the key of the first. */
export async function device(store: Store, now: number): Promise<Device> {
  const there = await store.meta('device');
  if (isDevice(there)) return there;
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const fresh: Device = { privateKey: pair.privateKey, publicKey: pair.publicKey, spki, createdAt: now };
  const claimed = await store.claimMeta('device', fresh);
  return isDevice(claimed) ? claimed : fresh;
}

function isDevice(value: unknown): value is Device {
  return typeof value === 'object' && value !== null && 'privateKey' in value && 'spki' in value;
}

export const publicKeyPem = (spki: Uint8Array): string => pem('PUBLIC KEY', spki);

/** What is signed: a text that a person can read, one fact a line. */
export const headStatement = ({ seq, hash }: Head, signedAt: number): string =>
  `juli-head 1\nseq ${seq}\nhash ${hash}\nsigned-at ${new Date(signedAt).toISOString()}\n`;

export async function sign(key: CryptoKey, bytes: Bytes): Promise<Bytes> {
  return ecdsaToDer(new Uint8Array(await crypto.subtle.sign(SIGNING, key, bytes)));
}

/** `spki` is the public key as SubjectPublicKeyInfo. Anything broken is simply not a valid signature. */
export async function verifySignature(spki: Bytes, der: Uint8Array, bytes: Bytes): Promise<boolean> {
  const raw = ecdsaFromDer(der);
  if (raw === null) return false;
  try {
    const key = await crypto.subtle.importKey('spki', spki, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(SIGNING, key, raw, bytes);
  } catch {
    return false;
  }
}

/**
 * Signs where the log ends, if that is not done yet. Called after a write, and again when a page opens the log. What
 * was signed before must still be part of the log: a log that was changed behind our back is not blessed by signing
 * on. The old signature is then put aside for good, and `checkHead` keeps saying so.
 */
export async function signHead(store: Store, now: number): Promise<HeadSignature | null> {
  const head = await store.head();
  const there = await headSignature(store);
  if (head.seq === 0) return null;
  if (there !== null && there.seq === head.seq && there.hash === head.hash) return there;
  if (there !== null && !(await leadsThrough(store, there))) await store.claimMeta(BROKEN, there);
  const { privateKey } = await device(store, now);
  const der = await sign(privateKey, utf8(headStatement(head, now)));
  const signature: HeadSignature = { ...head, signedAt: now, der };
  // a slower context must not put an older end of the log over a newer one
  const latest = await headSignature(store);
  if (latest === null || latest.seq <= head.seq) await store.putMeta('signature', signature);
  return signature;
}

const BROKEN = 'signature-broken';

async function leadsThrough(store: Pick<Store, 'links'>, { seq, hash }: Head): Promise<boolean> {
  const [row] = await store.links(seq, seq);
  return row?.hash === hash;
}

export async function headSignature(store: Pick<Store, 'meta'>): Promise<HeadSignature | null> {
  const value = await store.meta('signature');
  return typeof value === 'object' && value !== null && 'der' in value && 'signedAt' in value
    ? (value as HeadSignature)
    : null;
}

/**
 * 'valid': signed by this device's key, and the log still leads there · 'none': nothing signed yet · 'broken': the
 * signature does not fit, or the entry it names is another one now.
 */
export async function checkHead(store: Pick<Store, 'meta' | 'links'>): Promise<'valid' | 'none' | 'broken'> {
  const signature = await headSignature(store);
  if (signature === null) return 'none';
  const key = await store.meta('device');
  if (!isDevice(key)) return 'broken';
  if ((await store.meta(BROKEN)) !== null || !(await leadsThrough(store, signature))) return 'broken';
  const statement = utf8(headStatement(signature, signature.signedAt));
  return (await verifySignature(key.spki, signature.der, statement)) ? 'valid' : 'broken';
}
