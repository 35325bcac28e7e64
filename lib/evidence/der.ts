/** As much DER as signatures, keys and time stamps need: writing a few forms, reading any tree strictly. */
import { type Bytes, concat } from './bytes';

export function tlv(tag: number, ...content: Uint8Array[]): Bytes {
  const body = concat(content);
  return concat([new Uint8Array([tag]), lengthOf(body.length), body]);
}

function lengthOf(length: number): Bytes {
  if (length < 0x80) return new Uint8Array([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return new Uint8Array([0x80 | bytes.length, ...bytes]);
}

export const sequence = (...items: Uint8Array[]): Bytes => tlv(0x30, ...items);

/** An unsigned number, given as big-endian bytes. */
export function unsigned(bytes: Uint8Array): Bytes {
  let at = 0;
  while (at < bytes.length - 1 && bytes[at] === 0) at++;
  const short = bytes.subarray(at);
  return tlv(0x02, (short[0] ?? 0) >= 0x80 ? concat([new Uint8Array([0]), short]) : short);
}

/** WebCrypto gives r‖s; OpenSSL and X.509 want them as a sequence of two integers. */
export function ecdsaToDer(raw: Uint8Array): Bytes {
  const half = raw.length / 2;
  return sequence(unsigned(raw.subarray(0, half)), unsigned(raw.subarray(half)));
}

/** The way back, for checking; null when it is no such signature. */
export function ecdsaFromDer(der: Uint8Array, half = 32): Bytes | null {
  const node = readDer(der);
  if (node === null || node.tag !== 0x30 || node.end !== der.length) return null;
  const [r, s, more] = children(node);
  if (r?.tag !== 0x02 || s?.tag !== 0x02 || more !== undefined) return null;
  const raw = new Uint8Array(2 * half);
  for (const [node, end] of [
    [r, half],
    [s, 2 * half],
  ] as const) {
    let body = node.body;
    while (body.length > half && body[0] === 0) body = body.subarray(1);
    if (body.length > half) return null;
    raw.set(body, end - body.length);
  }
  return raw;
}

export interface Der {
  tag: number;
  /** content without tag and length */
  body: Uint8Array;
  /** tag, length and content */
  whole: Uint8Array;
  /** where the next element begins in what was read */
  end: number;
}

/** One element; null when the bytes are not definite-length DER. */
export function readDer(bytes: Uint8Array, at = 0): Der | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null;
  let length = first;
  let start = at + 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) return null;
    length = 0;
    for (let i = 0; i < count; i++) {
      const byte = bytes[start++];
      if (byte === undefined) return null;
      length = length * 256 + byte;
    }
  }
  const end = start + length;
  if (end > bytes.length) return null;
  return { tag, body: bytes.subarray(start, end), whole: bytes.subarray(at, end), end };
}

/** Elements inside a constructed one; stops at the first that is broken. */
export function children(node: Der): Der[] {
  const found: Der[] = [];
  for (let at = 0; at < node.body.length; ) {
    const child = readDer(node.body, at);
    if (child === null) break;
    found.push(child);
    at = child.end;
  }
  return found;
}

export function pem(label: string, der: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...der));
  return `-----BEGIN ${label}-----\n${base64.replace(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
}

export function fromPem(label: string, text: string): Bytes | null {
  const body = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(text)?.[1];
  if (body === undefined) return null;
  try {
    return Uint8Array.from(atob(body.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
