/** ZIP archives in which every number can be a lie. */
import { type Bytes, concat, utf8 } from '../../lib/evidence/bytes';
import { crc32 } from '../../lib/evidence/package/crc32';

/** One file as an archive tells it, twice: before its bytes, and in the directory. */
export interface Raw {
  name: string | Bytes;
  body?: Bytes;
  method?: number;
  flags?: number;
  /** what the directory says */
  size?: number;
  packed?: number;
  offset?: number;
  extra?: Bytes;
  /** what stands before the bytes, where it differs from the directory */
  local?: { name?: string; method?: number; flags?: number; size?: number; packed?: number };
  mode?: number;
}

const le = (value: number | bigint, bytes: number): Bytes =>
  new Uint8Array(Array.from({ length: bytes }, (_, i) => Number((BigInt(value) >> BigInt(8 * i)) & 255n)));
/** Pieces, and numbers with how many bytes they take, lowest first. */
export const join = (...pieces: (Bytes | [number | bigint, number])[]): Bytes =>
  concat(pieces.map((piece) => (Array.isArray(piece) ? le(...piece) : piece)));

export function archiveOf(
  files: Raw[],
  end: { count?: number; comment?: Bytes; before?: Bytes; zip64?: Bytes } = {},
): Blob {
  const bodies: Bytes[] = [end.before ?? new Uint8Array()];
  const directory: Bytes[] = [];
  let at = bodies[0]?.length ?? 0;
  for (const { name, body = utf8('x'), method = 0, flags = 0x0800, local = {}, ...said } of files) {
    const path = typeof name === 'string' ? utf8(name) : name;
    const inner = local.name === undefined ? path : utf8(local.name);
    const [size, packed] = [said.size ?? body.length, said.packed ?? body.length];
    const crc = crc32(body);
    const head = join(
      [0x04034b50, 4],
      [20, 2],
      [local.flags ?? flags, 2],
      [local.method ?? method, 2],
      [0x00210000, 4],
      [crc, 4],
      [local.packed ?? packed, 4],
      [local.size ?? size, 4],
      [inner.length, 2],
      [0, 2],
      inner,
    );
    const extra = said.extra ?? new Uint8Array();
    directory.push(
      join(
        [0x02014b50, 4],
        [0x0314, 2],
        [20, 2],
        [flags, 2],
        [method, 2],
        [0x00210000, 4],
        [crc, 4],
        [packed, 4],
        [size, 4],
        [path.length, 2],
        [extra.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [(said.mode ?? 0o100644) * 0x10000, 4],
        [said.offset ?? at, 4],
        path,
        extra,
      ),
    );
    bodies.push(head, body);
    at += head.length + body.length;
  }
  const list = concat(directory);
  const comment = end.comment ?? new Uint8Array();
  const count = end.count ?? files.length;
  const tail = join(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [list.length, 4],
    [at, 4],
    [comment.length, 2],
    comment,
  );
  return new Blob([...bodies, list, end.zip64 ?? new Uint8Array(), tail]);
}
