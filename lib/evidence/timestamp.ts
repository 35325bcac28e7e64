/**
 * Time stamps of RFC 3161, by hand and offline: we write the request file, the person takes it to an authority of
 * their choice, the answer is brought back and read here. Checked is what can be checked without trusting anybody:
 * that the token speaks of our bytes (imprint), answers our request (nonce), and that its signature was made with the
 * key in the certificate it carries. Whether that certificate is to be trusted is for `openssl ts -verify` with the
 * authority's root, or for whoever reads the token; the stored files are exactly the ones exchanged.
 */
import { type Bytes, concat, fromHex, sameBytes, toHex } from './bytes';
import { children, type Der, ecdsaFromDer, readDer, sequence, tlv, unsigned } from './der';

const SHA256 = new Uint8Array([0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1]);
const SIGNED_DATA = '2a864886f70d010702';
const TST_INFO = '2a864886f70d0109100104';
const MESSAGE_DIGEST = '2a864886f70d010904';

/** `sha256` is the hash of the file to be stamped (for us: the text of `headStatement`), nonce eight random bytes. */
export function timestampRequest(sha256: string, nonce: Uint8Array): Bytes | null {
  const hash = fromHex(sha256);
  if (hash?.length !== 32) return null;
  const imprint = sequence(sequence(SHA256, tlv(0x05)), tlv(0x04, hash));
  return sequence(unsigned(new Uint8Array([1])), imprint, unsigned(nonce), tlv(0x01, new Uint8Array([0xff])));
}

export interface Timestamp {
  /** what was stamped */
  sha256: string;
  nonce: string | null;
  /** ISO 8601, UTC, as the authority says */
  time: string;
  serial: string;
  policy: string;
  /** does the signature fit the certificate that came along; null where its kind is not known here */
  signature: 'valid' | 'broken' | null;
}

export type TimestampFault = 'not-a-token' | 'request-refused' | 'other-imprint' | 'other-nonce' | 'signature-broken';

/** Reads an answer (.tsr) or a bare token and holds it against what was asked. */
export async function readTimestamp(
  answer: Uint8Array,
  asked: { sha256: string; nonce: Uint8Array },
): Promise<Timestamp | TimestampFault> {
  const root = whole(answer);
  if (root === null) return 'not-a-token';
  const [first, second] = children(root);
  let token: Der | undefined = root;
  if (first?.tag === 0x30) {
    const status = children(first)[0]?.body[0];
    // 0 granted, 1 granted with changes
    if (status === undefined || status > 1) return 'request-refused';
    token = second;
  }
  const signed = token === undefined ? null : signedData(token);
  const info = signed === null ? null : tstInfo(signed.content);
  if (signed === null || info === null) return 'not-a-token';
  if (info.sha256 !== asked.sha256) return 'other-imprint';
  if (info.nonce === null || BigInt(`0x${info.nonce}`) !== BigInt(`0x${toHex(asked.nonce)}`)) return 'other-nonce';
  const signature = await signatureFits(signed);
  return signature === 'broken' ? 'signature-broken' : { ...info, signature };
}

interface Signed {
  /** DER of TSTInfo */
  content: Uint8Array;
  certificates: Der[];
  signer: Der[];
}

function whole(bytes: Uint8Array): Der | null {
  const node = readDer(bytes);
  return node?.tag === 0x30 && node.end === bytes.length ? node : null;
}

const is = (node: Der | undefined, oid: string): boolean => node?.tag === 0x06 && toHex(node.body) === oid;

function signedData(token: Der): Signed | null {
  const [type, wrapped] = children(token);
  if (!is(type, SIGNED_DATA) || wrapped?.tag !== 0xa0) return null;
  const [body] = children(wrapped);
  if (body?.tag !== 0x30) return null;
  const fields = children(body);
  const [kind, inner] = fields[2]?.tag === 0x30 ? children(fields[2]) : [];
  const octets = inner?.tag === 0xa0 ? children(inner)[0] : undefined;
  const certificates = fields.find(({ tag }) => tag === 0xa0);
  const signers = fields.findLast(({ tag }) => tag === 0x31);
  const signer = signers === undefined ? undefined : children(signers)[0];
  if (!is(kind, TST_INFO) || octets?.tag !== 0x04 || signer === undefined) return null;
  return {
    content: octets.body,
    certificates: certificates === undefined ? [] : children(certificates),
    signer: children(signer),
  };
}

function tstInfo(bytes: Uint8Array): Omit<Timestamp, 'signature'> | null {
  const node = whole(bytes);
  if (node === null) return null;
  const [version, policy, imprint, serial, time, ...rest] = children(node);
  const [algorithm, hash] = imprint?.tag === 0x30 ? children(imprint) : [];
  if (version?.tag !== 0x02 || policy?.tag !== 0x06 || serial?.tag !== 0x02 || time?.tag !== 0x18) return null;
  if (algorithm === undefined || hash?.tag !== 0x04) return null;
  const oid = children(algorithm)[0];
  if (oid === undefined || !sameBytes(oid.whole, SHA256)) return null;
  const at = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(String.fromCharCode(...time.body));
  if (at === null) return null;
  const [, year, month, day, hour, minute, second, fraction = ''] = at;
  const nonce = rest.find(({ tag }) => tag === 0x02);
  return {
    sha256: toHex(hash.body),
    nonce: nonce === undefined ? null : toHex(nonce.body),
    time: `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`,
    serial: toHex(serial.body),
    policy: dotted(policy.body),
  };
}

function dotted(body: Uint8Array): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of body) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(value);
      value = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - 40 * top, ...rest].join('.');
}

const HASHES: Record<string, string> = {
  '608648016503040201': 'SHA-256',
  '608648016503040202': 'SHA-384',
  '608648016503040203': 'SHA-512',
};
const RSA = '2a864886f70d010101';
const EC = '2a8648ce3d0201';
const CURVES: Record<string, { name: string; half: number }> = {
  '2a8648ce3d030107': { name: 'P-256', half: 32 },
  '2b81040022': { name: 'P-384', half: 48 },
};

async function signatureFits({ content, certificates, signer }: Signed): Promise<Timestamp['signature']> {
  // version, issuer and serial, digest algorithm, [0] signed attributes, signature algorithm, signature
  const [, issuer, digest, attributes, , signature] = signer;
  const algorithm = digest === undefined ? undefined : HASHES[toHex(children(digest)[0]?.body ?? new Uint8Array())];
  if (algorithm === undefined || attributes?.tag !== 0xa0 || signature?.tag !== 0x04 || issuer?.tag !== 0x30)
    return null;
  const told = children(attributes).find((one) => is(children(one)[0], MESSAGE_DIGEST));
  const values = told === undefined ? undefined : children(told)[1];
  const value = values === undefined ? undefined : children(values)[0];
  const sum = new Uint8Array(await crypto.subtle.digest(algorithm, content.slice()));
  if (value === undefined || !sameBytes(value.body, sum)) return 'broken';
  const spki = keyOf(certificates, children(issuer)[1]);
  if (spki === null) return null;
  // signed is the set of attributes, under its own tag instead of [0]
  const attested = concat([new Uint8Array([0x31]), attributes.whole.subarray(1)]);
  const [kind, curve] = children(children(spki)[0] ?? spki);
  try {
    if (is(kind, RSA)) {
      const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: algorithm };
      const key = await crypto.subtle.importKey('spki', spki.whole.slice(), rsa, false, ['verify']);
      return (await crypto.subtle.verify(rsa.name, key, signature.body.slice(), attested)) ? 'valid' : 'broken';
    }
    const known = is(kind, EC) ? CURVES[toHex(curve?.body ?? new Uint8Array())] : undefined;
    const raw = known === undefined ? null : ecdsaFromDer(signature.body, known.half);
    if (known === undefined || raw === null) return null;
    const parameters = { name: 'ECDSA', namedCurve: known.name };
    const key = await crypto.subtle.importKey('spki', spki.whole.slice(), parameters, false, ['verify']);
    return (await crypto.subtle.verify({ name: 'ECDSA', hash: algorithm }, key, raw, attested)) ? 'valid' : 'broken';
  } catch {
    return null;
  }
}

/** SubjectPublicKeyInfo of the certificate with this serial number. */
function keyOf(certificates: readonly Der[], serial: Der | undefined): Der | null {
  if (serial === undefined) return null;
  for (const certificate of certificates) {
    const [body] = children(certificate);
    const fields = body === undefined ? [] : children(body).filter(({ tag }) => tag !== 0xa0);
    // serial, signature algorithm, issuer, validity, subject, key
    if (fields[0] !== undefined && sameBytes(fields[0].whole, serial.whole)) return fields[5] ?? null;
  }
  return null;
}
