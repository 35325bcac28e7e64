/** Who computes the sums of files: this thread, or helpers beside it (sums-beside.ts). */
import { crcOf, type Measured, measureBlob } from './package/measure';

export interface Sums {
  /** files that are worked on at the same time */
  lanes: number;
  /** `progress`: bytes done so far */
  measure(blob: Blob, progress?: (done: number) => void, signal?: AbortSignal): Promise<Measured>;
  /** the sum that a ZIP wants, alone */
  crc32(blob: Blob, progress?: (done: number) => void, signal?: AbortSignal): Promise<number>;
}

/** Two at once: while one waits for the disk, the other is computed. */
export const sumsHere: Sums = { lanes: 2, measure: measureBlob, crc32: crcOf };
