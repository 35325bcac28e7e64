/**
 * ZIP without compression: pictures and recordings do not shrink, and a stored file can be handed on as the Blob it
 * is, without passing through memory. Sizes and sums are known beforehand, so every reader can read it front to back.
 * Names are UTF-8, times fixed: the same files make the same archive.
 */
import { type Bytes, utf8 } from '../bytes';
import type { Measured } from './measure';

export interface ZipFile extends Pick<Measured, 'size' | 'crc'> {
  name: string;
  content: Blob | Bytes;
}

const MAX32 = 0xffff_ffff;
const MAX16 = 0xffff;
/** 1980-01-01 00:00, the earliest a ZIP can say */
const DATE = 0x0021;
const UTF8 = 0x0800;

export async function* zipPieces(files: AsyncIterable<ZipFile> | Iterable<ZipFile>): AsyncGenerator<Blob | Bytes> {
  const directory: Bytes[] = [];
  let offset = 0;
  for await (const file of files) {
    const local = localHeader(file);
    yield local;
    yield file.content;
    directory.push(directoryEntry(file, offset));
    offset += local.length + file.size;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  yield* directory;
  yield tail(directory.length, size, offset);
}

function writer(length: number) {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const to = {
    u16(value: number) {
      view.setUint16(at, value, true);
      at += 2;
      return to;
    },
    u32(value: number) {
      view.setUint32(at, value, true);
      at += 4;
      return to;
    },
    u64(value: number) {
      view.setBigUint64(at, BigInt(value), true);
      at += 8;
      return to;
    },
    raw(value: Uint8Array) {
      bytes.set(value, at);
      at += value.length;
      return to;
    },
    bytes,
  };
  return to;
}

function localHeader({ name, size, crc }: ZipFile): Bytes {
  const path = utf8(name);
  const large = size >= MAX32;
  const out = writer(30 + path.length + (large ? 20 : 0))
    .u32(0x04034b50)
    .u16(large ? 45 : 20)
    .u16(UTF8)
    .u16(0)
    .u16(0)
    .u16(DATE)
    .u32(crc)
    .u32(large ? MAX32 : size)
    .u32(large ? MAX32 : size)
    .u16(path.length)
    .u16(large ? 20 : 0)
    .raw(path);
  if (large) out.u16(1).u16(16).u64(size).u64(size);
  return out.bytes;
}

function directoryEntry({ name, size, crc }: ZipFile, offset: number): Bytes {
  const path = utf8(name);
  const extra = [...(size >= MAX32 ? [size, size] : []), ...(offset >= MAX32 ? [offset] : [])];
  const extraLength = extra.length === 0 ? 0 : 4 + 8 * extra.length;
  const out = writer(46 + path.length + extraLength)
    .u32(0x02014b50)
    // made by: Unix, so that the mode below counts
    .u16(0x0300 | 45)
    .u16(extra.length > 0 ? 45 : 20)
    .u16(UTF8)
    .u16(0)
    .u16(0)
    .u16(DATE)
    .u32(crc)
    .u32(size >= MAX32 ? MAX32 : size)
    .u32(size >= MAX32 ? MAX32 : size)
    .u16(path.length)
    .u16(extraLength)
    .u16(0)
    .u16(0)
    .u16(0)
    // an ordinary file, readable by all, writable by its owner
    .u32(0o100644 * 0x10000)
    .u32(offset >= MAX32 ? MAX32 : offset)
    .raw(path);
  if (extra.length > 0) {
    out.u16(1).u16(8 * extra.length);
    for (const value of extra) out.u64(value);
  }
  return out.bytes;
}

function tail(count: number, size: number, offset: number): Bytes {
  const large = count >= MAX16 || size >= MAX32 || offset >= MAX32;
  const out = writer((large ? 56 + 20 : 0) + 22);
  if (large) {
    out.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(count).u64(count).u64(size).u64(offset);
    out
      .u32(0x07064b50)
      .u32(0)
      .u64(offset + size)
      .u32(1);
  }
  return out
    .u32(0x06054b50)
    .u16(0)
    .u16(0)
    .u16(Math.min(count, MAX16))
    .u16(Math.min(count, MAX16))
    .u32(Math.min(size, MAX32))
    .u32(Math.min(offset, MAX32))
    .u16(0).bytes;
}
