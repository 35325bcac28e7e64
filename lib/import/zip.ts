/**
 * The files in a ZIP archive, one at a time and only when asked for. Sizes come from the directory at its end and are
 * not believed: unpacking stops at the bounds. Nothing is written anywhere, so names are only names.
 */
import { LIMITS } from './limits';
import type { Bytes, Source } from './source';
import { type Reading, Refusal } from './types';

interface Entry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
  encrypted: boolean;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const FREE = 50_000_000;

export async function sourcesInZip(file: Blob, reading: Reading): Promise<Source[]> {
  const tail = await view(file, Math.max(0, file.size - 66_000), file.size);
  let end = -1;
  for (let at = tail.byteLength - 22; at >= 0 && end < 0; at--) if (tail.getUint32(at, true) === END) end = at;
  if (end < 0) throw new Refusal('truncated');
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (start === 0xffffffff) throw new Refusal('too-large');
  if (count > LIMITS.zipEntries || length > 64_000_000) throw new Refusal('zip-unsafe');
  if (start + length > file.size) throw new Refusal('zip-broken');

  const directory = await view(file, start, start + length);
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.byteLength && entries.length < count; ) {
    if (directory.getUint32(at, true) !== DIRECTORY) throw new Refusal('zip-broken');
    const flags = directory.getUint16(at + 8, true);
    const nameLength = directory.getUint16(at + 28, true);
    const raw = new Uint8Array(
      directory.buffer,
      directory.byteOffset + at + 46,
      Math.min(nameLength, directory.byteLength - at - 46),
    );
    entries.push({
      name: nameOf(raw),
      encrypted: (flags & 1) === 1,
      method: directory.getUint16(at + 10, true),
      crc: directory.getUint32(at + 16, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    });
    at += 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  if (entries.length !== count) throw new Refusal('zip-broken');
  return entries
    .filter(({ name }) => !name.endsWith('/'))
    .map((entry) => ({ name: entry.name, size: entry.size, bytes: () => unpack(file, entry, reading) }));
}

async function* unpack(file: Blob, entry: Entry, reading: Reading): AsyncGenerator<Bytes> {
  if (entry.encrypted) throw new Refusal('encrypted');
  if (entry.packed === 0xffffffff || entry.size === 0xffffffff || entry.size > LIMITS.file)
    throw new Refusal('too-large');
  if (entry.method !== 0 && entry.method !== 8) throw new Refusal('zip-broken');
  const local = await view(file, entry.offset, entry.offset + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw new Refusal('zip-broken');
  const from = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = file.slice(from, from + entry.packed);
  if (packed.size < entry.packed) throw new Refusal('truncated');
  const stream =
    entry.method === 0 ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let length = 0;
  let crc = 0xffffffff;
  try {
    for (;;) {
      reading.signal?.throwIfAborted();
      const { done, value } = await read(reader);
      if (done) break;
      length += value.length;
      if (length > LIMITS.file || (length > FREE && length > entry.packed * LIMITS.zipRatio))
        throw new Refusal('zip-unsafe');
      crc = crcOn(crc, value);
      yield value;
      await reading.pause?.();
    }
    if (length !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc) throw new Refusal('zip-broken');
  } finally {
    // whoever stopped reading early wants no more of it
    await reader.cancel().catch(() => null);
  }
}

async function read(reader: ReadableStreamDefaultReader<Bytes>): Promise<ReadableStreamReadResult<Bytes>> {
  try {
    return await reader.read();
  } catch {
    throw new Refusal('zip-broken');
  }
}

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** Names are UTF-8, or what old Chinese Windows wrote. */
function nameOf(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('gb18030').decode(raw);
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crcOn(crc: number, bytes: Uint8Array): number {
  let sum = crc;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 255] ?? 0);
  return sum;
}
