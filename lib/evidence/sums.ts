/** Who computes the sums of files: this thread, or helpers beside it (sums-beside.ts). */
import { crcOf } from './package/measure';
import { sha256OfBlob } from './sha256';

export interface Sums {
  /** files that are worked on at the same time */
  lanes: number;
  /** `progress`: bytes done so far */
  sha256(blob: Blob, progress?: (done: number) => void, signal?: AbortSignal): Promise<string>;
  /** the sum that a ZIP wants */
  crc32(blob: Blob, progress?: (done: number) => void, signal?: AbortSignal): Promise<number>;
}

/** Two at once: while one waits for the disk, the other is computed. */
export const sumsHere: Sums = { lanes: 2, sha256: sha256OfBlob, crc32: crcOf };
