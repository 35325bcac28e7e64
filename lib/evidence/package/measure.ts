/** Size, CRC-32 and SHA-256 of what goes into an archive. */
import { type Bytes, toHex } from '../bytes';
import { createSha256, sha256Hex, WHOLE } from '../sha256';
import { slicesOf } from '../slices';
import { crc32 } from './crc32';

export interface Measured {
  size: number;
  crc: number;
  sha256: string;
}

/** Bytes that are in memory already. */
export const measureBytes = (bytes: Bytes): Measured => ({
  size: bytes.length,
  crc: crc32(bytes),
  sha256: sha256Hex(bytes),
});

/**
 * A file, read once for both sums; one larger than `whole` in slices, so that a recording of gigabytes never stands in
 * memory.
 */
export async function measureBlob(
  blob: Blob,
  progress?: (done: number) => void,
  signal?: AbortSignal,
  whole = WHOLE,
): Promise<Measured> {
  const { size } = blob;
  if (size <= whole) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const hash = await crypto.subtle.digest('SHA-256', bytes);
    progress?.(size);
    return { size, crc: crc32(bytes), sha256: toHex(new Uint8Array(hash)) };
  }
  const sum = createSha256();
  let crc = 0;
  let done = 0;
  for await (const bytes of slicesOf(blob, signal)) {
    sum.update(bytes);
    crc = crc32(bytes, crc);
    done += bytes.length;
    progress?.(done);
  }
  return { size, crc, sha256: toHex(sum.digest()) };
}

/** The CRC-32 alone, for a file whose SHA-256 is sealed already and computed again when the archive is checked. */
export async function crcOf(blob: Blob, progress?: (done: number) => void, signal?: AbortSignal): Promise<number> {
  let crc = 0;
  let done = 0;
  for await (const bytes of slicesOf(blob, signal)) {
    crc = crc32(bytes, crc);
    done += bytes.length;
    progress?.(done);
  }
  return crc;
}
