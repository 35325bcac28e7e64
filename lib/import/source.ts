/** The bytes of a file in pieces, and what kind of bytes they are. Nothing here reads more than it is asked for. */
import { LIMITS } from './limits';
import { type Reading, Refusal } from './types';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Something that can be read from its beginning as often as needed. */
export interface Source {
  name: string;
  size: number;
  bytes(): AsyncGenerator<Bytes>;
}

const PIECE = 128 * 1024;

export function sourceOf(file: Blob, reading: Reading): Source {
  return {
    name: reading.name,
    size: file.size,
    async *bytes() {
      for (let at = 0; at < file.size; at += PIECE) {
        reading.signal?.throwIfAborted();
        yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
        reading.progress?.(Math.min(at + PIECE, file.size), file.size);
        await reading.pause?.();
      }
    },
  };
}

/** The first piece, for looking at. */
export async function headOf(source: Source): Promise<Bytes> {
  for await (const piece of source.bytes()) return piece;
  return new Uint8Array();
}

/** What the first bytes say about files that are no text at all. */
export function refuseKnown(head: Bytes): void {
  const ascii = String.fromCharCode(...head.subarray(0, 64));
  const starts = (...words: string[]) => words.some((word) => ascii.startsWith(word));
  if (starts('MIUI BACKUP', 'ANDROID BACKUP')) throw new Refusal('phone-backup');
  if (starts('SQLite format 3')) throw new Refusal('database');
  if (starts('\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'BM') || /^.{4}ftyp/s.test(ascii)) {
    // BM alone is also how a text may begin
    if (!ascii.startsWith('BM') || head.subarray(0, 64).includes(0)) throw new Refusal('picture');
  }
  if (starts('Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ')) throw new Refusal('archive');
  if (starts('%PDF', '\xd0\xcf\x11\xe0')) throw new Refusal('office');
  if (starts('Salted__')) throw new Refusal('encrypted');
}

export const isZip = (head: Bytes): boolean => head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 9) < 9;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** By mark, by zero bytes, by whether it is UTF-8, by what Chinese encodings look like. */
export function encodingOf(head: Bytes): Encoding {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (head.subarray(0, 4096).includes(0)) return wideOf(head.subarray(0, 4096));
  const asUtf8 = decode(head, 'utf-8', false);
  if (decode(head, 'utf-8', true) !== null) return 'utf-8';
  // a few bad bytes among good ones: a damaged UTF-8 file, which another encoding would only turn into nonsense
  const foreign = (asUtf8 ?? '').match(/[^\p{ASCII}]/gu) ?? [];
  const bad = foreign.filter((char) => char === '\ufffd').length;
  if (bad < foreign.length * 0.3) throw new Refusal('encoding');
  const old = oldOf(head);
  if (old === null) throw new Refusal('encoding');
  return old;
}

/**
 * Text in two-byte units without a mark: the order in which nearly all is figures, Latin and Chinese. Zeros alone do not
 * tell: 一 has one on the other side.
 */
function wideOf(head: Bytes): Encoding {
  const even = head.subarray(0, head.length - (head.length % 2));
  const share = (encoding: 'utf-16le' | 'utf-16be') => {
    const text = decode(even, encoding, true) ?? '';
    return (text.match(USUAL)?.length ?? 0) / Math.max(1, text.length);
  };
  const [little, big] = [share('utf-16le'), share('utf-16be')];
  if (Math.max(little, big) < 0.9) throw new Refusal('binary');
  return little > big ? 'utf-16le' : 'utf-16be';
}

const USUAL = /[\t\n\r\x20-\x7e\u2010-\u201f\u3000-\u3017\u4e00-\u9fa5\uff00-\uff5e]/g;

/** Simplified Chinese in GB18030 keeps its second bytes high; in Big5 about half are low. */
export function oldOf(head: Bytes): 'gb18030' | 'big5' | null {
  let pairs = 0;
  let high = 0;
  for (let at = 0; at < head.length - 1; at++) {
    if ((head[at] ?? 0) < 0x81) continue;
    pairs++;
    if ((head[at + 1] ?? 0) >= 0xa1) high++;
    at++;
  }
  const gb = decode(head, 'gb18030', true) !== null;
  const big5 = decode(head, 'big5', true) !== null;
  if (gb && (high >= pairs * 0.85 || !big5)) return 'gb18030';
  return big5 ? 'big5' : null;
}

/** null when `strict` and the bytes do not fit; a character cut at the end is no fault. */
function decode(bytes: Bytes, encoding: Encoding, strict: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: strict }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** The text of a source in pieces; bytes that do not fit the encoding refuse the file. */
export async function* textOf(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let read = 0;
  try {
    for await (const piece of source.bytes()) {
      read += piece.length;
      if (read > LIMITS.file) throw new Refusal('too-large');
      const text = decoder.decode(piece, { stream: true });
      if (text.includes('\0')) throw new Refusal('binary');
      if (text !== '') yield text;
    }
  } catch (cause) {
    if (cause instanceof TypeError) throw new Refusal('encoding');
    throw cause;
  }
  try {
    decoder.decode();
  } catch {
    // the file ends within a character
    throw new Refusal('truncated');
  }
}

/** The whole text, for kinds of file that are never large. */
export async function wholeText(source: Source, encoding: Encoding, most = 64_000_000): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of textOf(source, encoding)) {
    length += piece.length;
    if (length > most) throw new Refusal('too-large');
    pieces.push(piece);
  }
  return pieces.join('');
}
