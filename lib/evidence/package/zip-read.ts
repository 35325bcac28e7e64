/**
 * A strict ZIP reader for archives of unknown origin. It believes nothing: every length is checked against the file,
 * names are plain relative paths, nothing overlaps, nothing is a link, and what is packed may not unfold to more than
 * was announced and allowed. Contents are slices of the archive, read only when asked for.
 */
import { type Bytes, fromUtf8 } from '../bytes';
import type { Archive } from './locked';
import { ZipFault } from './zip-fault';
import { checkNames, isPlainPath } from './zip-names';
import { gathered, piecesOf, unfold } from './zip-pieces';

export { ZipFault, type ZipFaultCode } from './zip-fault';

export interface Limits {
  files: number;
  /** bytes of all files unfolded */
  total: number;
  /** bytes of the directory */
  directory: number;
}

export const LIMITS: Limits = { files: 400_000, total: 64 * 2 ** 30, directory: 256 * 2 ** 20 };

/** how many times larger than the archive its files may be */
const MOST_SHRUNK = 100;

/** A file, read when asked for. */
export interface Source {
  (): Promise<Blob>;
  /** as the archive's directory says; it never turns out larger */
  size?: number;
  /** CRC-32 as the directory says; not checked on reading */
  crc?: number;
  /** the quick way for a small file */
  bytes?: () => Promise<Bytes>;
  /** the way through a file that must be unfolded or decrypted: a piece at a time, never all of it in memory */
  pieces?: () => AsyncGenerator<Bytes>;
}

/** The file, unless there is none or it is larger than that; what is too large is not even unfolded. */
export async function atMost(source: Source | undefined, most: number): Promise<Blob | 'too-large' | null> {
  if (source === undefined) return null;
  if ((source.size ?? 0) > most) return 'too-large';
  const blob = await source();
  return blob.size > most ? 'too-large' : blob;
}

interface Listed {
  name: string;
  method: number;
  packed: number;
  size: number;
  crc: number;
  offset: number;
}

/** The files of an archive by name. Reading one gives a Blob; a packed one is unfolded under guard. */
export async function openZip(archive: Archive, limits: Limits = LIMITS): Promise<Map<string, Source>> {
  const { count, at, size } = await directoryOf(archive);
  if (count > limits.files) throw new ZipFault('zip-too-many-files');
  if (size > limits.directory) throw new ZipFault('zip-too-large');
  const view = await read(archive, at, size);
  const listed: Listed[] = [];
  let here = 0;
  for (let i = 0; i < count; i++) here = readListed(view, here, listed);
  if (here !== size) throw new ZipFault('zip-broken');

  checkNames(listed);
  let total = 0;
  for (const { name, size: unfolded, packed, method } of listed) {
    total += unfolded;
    if (total > limits.total) throw new ZipFault('zip-too-large', name);
    if (method === 0 && packed !== unfolded) throw new ZipFault('zip-broken', name);
    // deflate cannot do better than 1032 to 1
    if (method === 8 && unfolded > packed * 1_032 + 64) throw new ZipFault('zip-unfolds-too-far', name);
    // one long silence may shrink that much; a whole package never did
    if (method === 8 && total > archive.size * MOST_SHRUNK + 2 ** 24) throw new ZipFault('zip-unfolds-too-far', name);
  }

  const near = windowed(archive);
  const starts = await locate(near, listed, at);
  const files = new Map<string, Source>();
  listed.forEach((file, i) => {
    if (file.name.endsWith('/')) return;
    const start = starts[i] ?? 0;
    const stored = () => piecesOf(archive, start, file.packed);
    const pieces = file.method === 0 ? stored : () => unfold(stored(), file);
    const source: Source =
      file.method === 0 && archive instanceof Blob
        ? async () => archive.slice(start, start + file.size)
        : Object.assign(() => gathered(pieces()), { pieces });
    source.size = file.size;
    source.crc = file.crc;
    if (file.method === 0 && file.size <= SMALL)
      source.bytes = async () => {
        const view = await near(start, file.size);
        return new Uint8Array(view.buffer, view.byteOffset, file.size).slice();
      };
    files.set(file.name, source);
  });
  return files;
}

async function directoryOf(archive: Archive): Promise<{ count: number; at: number; size: number }> {
  if (archive.size < 22) throw new ZipFault('not-a-zip');
  const length = Math.min(archive.size, 22 + 0xffff);
  const base = archive.size - length;
  const view = await read(archive, base, length);
  for (let p = length - 22; p >= 0; p--) {
    if (view.getUint32(p, true) !== 0x06054b50 || p + 22 + view.getUint16(p + 20, true) !== length) continue;
    if (view.getUint16(p + 4, true) !== 0 || view.getUint16(p + 6, true) !== 0) throw new ZipFault('zip-broken');
    let count = view.getUint16(p + 10, true);
    let size = view.getUint32(p + 12, true);
    let at = view.getUint32(p + 16, true);
    let end = base + p;
    if (count === 0xffff || size === 0xffff_ffff || at === 0xffff_ffff) {
      if (p < 20 || view.getUint32(p - 20, true) !== 0x07064b50) throw new ZipFault('zip-broken');
      end = large(view, p - 20 + 8);
      const more = await read(archive, end, 56);
      if (more.getUint32(0, true) !== 0x06064b50) throw new ZipFault('zip-broken');
      count = large(more, 32);
      size = large(more, 40);
      at = large(more, 48);
    }
    if (at + size !== end) throw new ZipFault('zip-broken');
    return { count, at, size };
  }
  const start = await read(archive, 0, 4);
  throw new ZipFault(start.getUint32(0, true) === 0x04034b50 ? 'zip-truncated' : 'not-a-zip');
}

function readListed(view: DataView, p: number, into: Listed[]): number {
  if (p + 46 > view.byteLength || view.getUint32(p, true) !== 0x02014b50) throw new ZipFault('zip-broken');
  const nameLength = view.getUint16(p + 28, true);
  const extraLength = view.getUint16(p + 30, true);
  const end = p + 46 + nameLength + extraLength + view.getUint16(p + 32, true);
  if (end > view.byteLength) throw new ZipFault('zip-broken');
  const name = fromUtf8(new Uint8Array(view.buffer, view.byteOffset + p + 46, nameLength));
  if (name === null) throw new ZipFault('zip-bad-name');
  const flags = view.getUint16(p + 8, true);
  const method = view.getUint16(p + 10, true);
  if (flags & 0x2041) throw new ZipFault('zip-encrypted', name);
  if (method !== 0 && method !== 8) throw new ZipFault('zip-method', name);
  if (!isPlainPath(name)) throw new ZipFault('zip-bad-name', name);
  // upper half of the attributes is the Unix mode, whatever system says it made the archive
  const type = (view.getUint32(p + 38, true) >>> 16) & 0o170000;
  if (type !== 0 && type !== 0o100000 && !(type === 0o040000 && name.endsWith('/')))
    throw new ZipFault('zip-link', name);

  let size = view.getUint32(p + 24, true);
  let packed = view.getUint32(p + 20, true);
  let offset = view.getUint32(p + 42, true);
  for (let e = p + 46 + nameLength; e + 4 <= p + 46 + nameLength + extraLength; ) {
    const fieldEnd = e + 4 + view.getUint16(e + 2, true);
    if (fieldEnd > end) throw new ZipFault('zip-broken', name);
    if (view.getUint16(e, true) === 1) {
      let q = e + 4;
      const next = () => {
        if (q + 8 > fieldEnd) throw new ZipFault('zip-broken', name);
        q += 8;
        return large(view, q - 8);
      };
      if (size === 0xffff_ffff) size = next();
      if (packed === 0xffff_ffff) packed = next();
      if (offset === 0xffff_ffff) offset = next();
    }
    e = fieldEnd;
  }
  into.push({ name, method, packed, size, crc: view.getUint32(p + 16, true), offset });
  return end;
}

/** Where each file's content begins; local headers must say the same as the directory, and files may not overlap. */
async function locate(near: Near, listed: readonly Listed[], directory: number): Promise<number[]> {
  const order = listed.map((_, i) => i).sort((a, b) => (listed[a]?.offset ?? 0) - (listed[b]?.offset ?? 0));
  const starts: number[] = new Array(listed.length);
  let free = 0;
  for (const i of order) {
    const file = listed[i];
    if (file === undefined) continue;
    if (file.offset < free) throw new ZipFault('zip-overlap', file.name);
    const head = await near(file.offset, 30);
    if (head.getUint32(0, true) !== 0x04034b50) throw new ZipFault('zip-broken', file.name);
    const nameLength = head.getUint16(26, true);
    const start = file.offset + 30 + nameLength + head.getUint16(28, true);
    const path = await near(file.offset + 30, nameLength);
    const name = fromUtf8(new Uint8Array(path.buffer, path.byteOffset, nameLength));
    if (start + file.packed > directory) throw new ZipFault('zip-truncated', file.name);
    if (name !== file.name || !saysTheSame(head, file)) throw new ZipFault('zip-broken', file.name);
    starts[i] = start;
    free = start + file.packed;
  }
  return starts;
}

/** A local header may leave its sums for later (bit 3) or for a larger field; otherwise they are those of the directory. */
function saysTheSame(head: DataView, { method, packed, size, crc }: Listed): boolean {
  const flags = head.getUint16(6, true);
  if ((flags & 0x2041) !== 0 || head.getUint16(8, true) !== method) return false;
  const later = (flags & 8) !== 0;
  const same = (at: number, value: number) => {
    const said = head.getUint32(at, true);
    return said === value || said === 0xffff_ffff || (later && said === 0);
  };
  return same(14, crc) && same(18, packed) && same(22, size);
}

type Near = (at: number, length: number) => Promise<DataView<ArrayBuffer>>;

/** Reads a stretch at a time: thousands of small files lie side by side, and each read of its own costs. */
function windowed(archive: Archive): Near {
  const held = new Map<number, Promise<ArrayBuffer>>();
  return async (at, length) => {
    const index = Math.floor(at / WINDOW);
    if (at + length > (index + 1) * WINDOW) return read(archive, at, length);
    let stretch = held.get(index);
    if (stretch === undefined) {
      stretch = archive.slice(index * WINDOW, (index + 1) * WINDOW).arrayBuffer();
      held.set(index, stretch);
      const [oldest] = held.keys();
      if (held.size > 4 && oldest !== undefined) held.delete(oldest);
    }
    const buffer = await stretch;
    const from = at - index * WINDOW;
    if (from + length > buffer.byteLength) throw new ZipFault('zip-truncated');
    return new DataView(buffer, from, length);
  };
}

const WINDOW = 1024 * 1024;
/** below this a file is read with its neighbours */
const SMALL = 64 * 1024;

async function read(archive: Archive, at: number, length: number): Promise<DataView<ArrayBuffer>> {
  if (at < 0 || at + length > archive.size) throw new ZipFault('zip-truncated');
  return new DataView(await archive.slice(at, at + length).arrayBuffer());
}

function large(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ZipFault('zip-broken');
  return Number(value);
}
