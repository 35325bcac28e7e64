/** Size, CRC-32 and SHA-256 of a file in one reading, never more than a slice of it in memory. */
import { type Bytes, toHex } from '../bytes';
import { createSha256, sha256Hex } from '../sha256';
import { crc32 } from './crc32';

export interface Measured {
  size: number;
  crc: number;
  sha256: string;
}

/** below this WebCrypto is several times faster than any sum of our own; above it memory counts */
const WHOLE = 64 * 1024 * 1024;
const SLICE = 4 * 1024 * 1024;

/** Bytes that are in memory already. */
export const measureBytes = (bytes: Bytes): Measured => ({
  size: bytes.length,
  crc: crc32(bytes),
  sha256: sha256Hex(bytes),
});

export async function measure(blob: Blob, progress?: (bytes: number) => void, signal?: AbortSignal): Promise<Measured> {
  signal?.throwIfAborted();
  if (blob.size <= WHOLE) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const sum = await crypto.subtle.digest('SHA-256', bytes);
    progress?.(bytes.length);
    return { size: bytes.length, crc: crc32(bytes), sha256: toHex(new Uint8Array(sum)) };
  }
  const sum = createSha256();
  let crc = 0;
  for (let at = 0; at < blob.size; at += SLICE) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await blob.slice(at, at + SLICE).arrayBuffer());
    sum.update(bytes);
    crc = crc32(bytes, crc);
    progress?.(bytes.length);
  }
  return { size: blob.size, crc, sha256: toHex(sum.digest()) };
}
