/**
 * Sealed pieces, each naming its envelope.
 *
 *   1  envelope (16)  nonce (12)  ciphertext and tag            AES-256-GCM: notes, books
 *   2  envelope (16)  nonce (12)  ciphertext                    AES-256-CTR: entries
 *   3  envelope (16)  prefix (7)  length u16  about  chunks     AES-256-GCM, 1 MiB each: files
 *
 * An entry gets its number and predecessor inside the transaction that reads the head, where WebCrypto cannot be waited
 * for. So the key stream is made before and laid over it there. That CTR alone would let bits be turned unnoticed does no
 * harm: the SHA-256 of the entry stands in the chain, and is compared whenever one is read.
 */
import { type Bytes, concat, fromUtf8, toHex, utf8 } from '../bytes';
import { nonceOf, TAG } from '../package/locked';
import type { Content } from './envelope';
import { random } from './keys';

const WHOLE = 1;
const STREAM = 2;
const FILE = 3;
const HEAD = 29;
const CHUNK = 1024 * 1024;
/** number of the piece that says what a file is; no file has so many chunks */
const ABOUT = 0xffffffff;

/** Which envelope opens it; null where it is nothing sealed. */
export function envelopeOf(sealed: Uint8Array): string | null {
  const form = sealed[0];
  if (sealed.length < 24 || (form !== WHOLE && form !== STREAM && form !== FILE)) return null;
  return toHex(sealed.subarray(1, 17));
}

const headOf = ({ id }: Content, form: number, nonce: Bytes) => concat([new Uint8Array([form]), id, nonce]);

export async function sealWhole(content: Content, plain: Bytes): Promise<Bytes> {
  const head = headOf(content, WHOLE, random(12));
  const how = { name: 'AES-GCM', iv: head.slice(17), additionalData: head };
  return concat([head, new Uint8Array(await crypto.subtle.encrypt(how, content.gcm, plain))]);
}

/** Throws where it is damaged. */
export async function openWhole(content: Content, sealed: Bytes): Promise<Bytes> {
  const head = sealed.slice(0, HEAD);
  if (head[0] !== WHOLE) throw new Error('not sealed as a whole');
  const how = { name: 'AES-GCM', iv: head.slice(17), additionalData: head };
  return new Uint8Array(await crypto.subtle.decrypt(how, content.gcm, sealed.slice(HEAD)));
}

const counter = (nonce: Bytes) => ({ name: 'AES-CTR', counter: concat([nonce, new Uint8Array(4)]), length: 32 });

/** Prepared for one entry of at most `most` bytes; what it returns seals without waiting, once. */
export async function streamFor(content: Content, most: number): Promise<(plain: Uint8Array) => Bytes> {
  const head = headOf(content, STREAM, random(12));
  const stream = new Uint8Array(
    await crypto.subtle.encrypt(counter(head.slice(17)), content.ctr, new Uint8Array(most)),
  );
  let used = false;
  return (plain) => {
    // the same stream over two entries would show what differs between them
    if (used || plain.length > most) throw new Error('a key stream serves one entry');
    used = true;
    return concat([head, plain.map((byte, i) => byte ^ (stream[i] ?? 0))]);
  };
}

/** Turned bits come out turned; the caller compares hashes. */
export async function openStream(content: Content, sealed: Bytes): Promise<Bytes> {
  const how = counter(sealed.slice(17, HEAD));
  return new Uint8Array(await crypto.subtle.decrypt(how, content.ctr, sealed.slice(HEAD)));
}

/**
 * Larger files stay open, which the settings say: sealing makes Blobs of bytes, of which Chromium holds 500 MiB in all, and
 * whatever is above is broken. A recording that is not encrypted is better than one that is not there.
 */
export const MOST_SEALED = 64 * 1024 * 1024;

/** What is said of a file inside its seal. */
export interface About {
  sha256: string;
  type: string;
}

export async function sealFile(content: Content, file: Blob, about: About): Promise<Blob> {
  const prefix = random(7);
  const head = concat([new Uint8Array([FILE]), content.id, prefix]);
  const piece = async (number: number, last: boolean, plain: BufferSource) =>
    crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonceOf(prefix, number, last), additionalData: head },
      content.gcm,
      plain,
    );
  const said = await piece(ABOUT, true, utf8(JSON.stringify(about)));
  const length = new Uint8Array(2);
  new DataView(length.buffer).setUint16(0, said.byteLength);
  const pieces: BlobPart[] = [head, length, said];
  const count = Math.max(1, Math.ceil(file.size / CHUNK));
  for (let n = 0; n < count; n++) {
    const plain = await file.slice(n * CHUNK, (n + 1) * CHUNK).arrayBuffer();
    // a Blob of its own each: the browser may put it aside, so that no large file is held in memory twice
    pieces.push(new Blob([await piece(n, n === count - 1, plain)]));
  }
  return new Blob(pieces);
}

/** The first bytes of a sealed file, enough to know its envelope. */
export const FILE_HEAD = 26;

async function reader(content: Content, sealed: Blob) {
  const head = new Uint8Array(await sealed.slice(0, FILE_HEAD).arrayBuffer());
  if (head[0] !== FILE || head.length < FILE_HEAD) throw new Error('not a sealed file');
  const length = new DataView(head.buffer).getUint16(24);
  const open = (number: number, last: boolean, from: number, to: number) =>
    sealed
      .slice(from, to)
      .arrayBuffer()
      .then((bytes) =>
        crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: nonceOf(head.slice(17, 24), number, last), additionalData: head.slice(0, 24) },
          content.gcm,
          bytes,
        ),
      );
  const said = await open(ABOUT, true, FILE_HEAD, FILE_HEAD + length);
  return { open, start: FILE_HEAD + length, about: readAbout(new Uint8Array(said)) };
}

function readAbout(bytes: Bytes): About {
  const read: unknown = JSON.parse(fromUtf8(bytes) ?? '');
  const { sha256, type } = (typeof read === 'object' && read !== null ? read : {}) as { [K in keyof About]?: unknown };
  if (typeof sha256 !== 'string' || typeof type !== 'string') throw new Error('not a sealed file');
  return { sha256, type };
}

export const aboutFile = async (content: Content, sealed: Blob): Promise<About> =>
  (await reader(content, sealed)).about;

/** Throws where any of it is damaged or missing. */
export async function openFile(content: Content, sealed: Blob): Promise<Blob> {
  const { open, start, about } = await reader(content, sealed);
  const count = Math.max(1, Math.ceil((sealed.size - start) / (CHUNK + TAG)));
  const pieces: Blob[] = [];
  for (let n = 0; n < count; n++) {
    const from = start + n * (CHUNK + TAG);
    pieces.push(new Blob([await open(n, n === count - 1, from, from + CHUNK + TAG)]));
  }
  return new Blob(pieces, { type: about.type });
}
