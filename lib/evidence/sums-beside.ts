/**
 * Sums of large files in workers: as many files at once as there are processors, and the page stays free. Only a
 * reference to the file goes over, never its bytes. Where a worker cannot be started, the page computes by itself.
 */
import { crcOf, type Measured, measureBlob } from './package/measure';
import { WHOLE, WHOLE_ALONE } from './sha256';
import { type Sums, sumsHere } from './sums';

interface Job {
  sum: 'all' | 'crc32';
  blob: Blob;
  /** the file may be read in one piece up to this size */
  whole: number;
}

type Told = { done: number } | { sum: Measured | number } | { failed: string };

/** What a worker is here; one that is handed in by a test is enough. */
export interface Side {
  postMessage(job: Job): void;
  addEventListener(type: 'message' | 'error', listen: (event: { data?: unknown }) => void): void;
  terminate(): void;
}

/** `close` when the work is done; workers are started when there is something for them. */
export function sumsBeside(start: () => Side, lanes: number): Sums & { close(): void } {
  const idle: Side[] = [];
  const all = new Set<Side>();
  /** who waits for what a helper says; null: it cannot work */
  const listeners = new Map<Side, (told: Told | null) => void>();
  let broken = false;
  /** a helper holds a larger file in one piece */
  let holding = false;

  const drop = (side: Side) => {
    side.terminate();
    all.delete(side);
  };

  function started(): Side | null {
    try {
      const side = start();
      all.add(side);
      side.addEventListener('message', ({ data }) => listeners.get(side)?.(data as Told));
      side.addEventListener('error', () => listeners.get(side)?.(null));
      return side;
    } catch {
      broken = true;
      return null;
    }
  }

  /** `null` where no helper can do it. */
  function run(job: Job, progress: (done: number) => void, signal?: AbortSignal): Promise<Measured | number | null> {
    return new Promise((resolve, reject) => {
      const side = idle.pop() ?? started();
      if (side === null) {
        resolve(null);
        return;
      }
      const over = () => {
        signal?.removeEventListener('abort', stop);
        listeners.delete(side);
      };
      const stop = () => {
        over();
        drop(side);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', stop, { once: true });
      listeners.set(side, (told) => {
        if (told === null) {
          over();
          broken = true;
          drop(side);
          resolve(null);
        } else if ('done' in told) progress(told.done);
        else {
          over();
          idle.push(side);
          if ('sum' in told) resolve(told.sum);
          else reject(new Error(told.failed));
        }
      });
      side.postMessage(job);
    });
  }
  return {
    lanes,
    async measure(blob, progress = () => {}, signal) {
      signal?.throwIfAborted();
      if (broken || blob.size <= WHOLE) return sumsHere.measure(blob, progress, signal);
      const alone = !holding && blob.size <= WHOLE_ALONE;
      holding ||= alone;
      const sum = await run({ sum: 'all', blob, whole: alone ? WHOLE_ALONE : WHOLE }, progress, signal).finally(() => {
        if (alone) holding = false;
      });
      return sum !== null && typeof sum === 'object' ? sum : sumsHere.measure(blob, progress, signal);
    },
    async crc32(blob, progress = () => {}, signal) {
      signal?.throwIfAborted();
      if (broken || blob.size <= WHOLE) return sumsHere.crc32(blob, progress, signal);
      const sum = await run({ sum: 'crc32', blob, whole: WHOLE }, progress, signal);
      return typeof sum === 'number' ? sum : sumsHere.crc32(blob, progress, signal);
    },
    close() {
      for (const side of all) side.terminate();
      all.clear();
      idle.length = 0;
    },
  };
}

/** The other side: answers jobs one after the other. */
export function answerSums(scope: {
  postMessage(told: Told): void;
  addEventListener(type: 'message', listen: (event: { data: Job }) => void): void;
}): void {
  scope.addEventListener('message', ({ data: { sum, blob, whole } }) => {
    let said = 0;
    const progress = (done: number) => {
      if (done - said < EVERY) return;
      said = done;
      scope.postMessage({ done });
    };
    (sum === 'all' ? measured(blob, progress, whole) : crcOf(blob, progress)).then(
      (value: Measured | number) => {
        scope.postMessage({ done: blob.size });
        scope.postMessage({ sum: value });
      },
      (cause: unknown) => scope.postMessage({ failed: String(cause) }),
    );
  });
}

/** Where there is no memory for all of it, in slices. */
const measured = (blob: Blob, progress: (done: number) => void, whole: number): Promise<Measured> =>
  measureBlob(blob, progress, undefined, whole).catch((cause: unknown) => {
    if (whole <= WHOLE) throw cause;
    return measureBlob(blob, progress);
  });

/** bytes between two words about progress */
const EVERY = 8 * 1024 * 1024;
