/** Size, CRC-32 and SHA-256 of what goes into an archive. */
import type { Bytes } from '../bytes';
import { sha256Hex } from '../sha256';
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
