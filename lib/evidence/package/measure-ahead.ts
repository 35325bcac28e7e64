/** The files of the picked records, measured a little ahead of the writing: one file waits for the disk, another is computed. */

import { more } from '../so-far';
import type { Store } from '../store';
import type { Sums } from '../sums';
import { partPath } from './layout';
import { type Picked, readPicked } from './pick';

export interface MeasuredFile {
  path: string;
  /** as sealed in the record */
  sha256: string;
  blob: Blob;
  crc: number;
}

type Read = ReturnType<typeof readPicked> extends AsyncGenerator<infer One> ? One : never;

/**
 * Each record with its files; nobody computes (`null`): without. Only the ZIP's sum is needed, known since the file was
 * kept, or computed: what the files must be is sealed in the record, and whether they are, and whether that sum was
 * right, the check of the finished archive computes.
 */
export function readMeasured(
  store: Store,
  records: Picked['records'],
  by: Sums | null,
  tell: (bytes: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<Read & { files: Promise<MeasuredFile[]> }> {
  const filesOf = async ({ row, entry, gone }: Read): Promise<MeasuredFile[]> => {
    const files: MeasuredFile[] = [];
    if (by === null) return files;
    for (const [i, { name, held, sha256 }] of entry.parts.entries()) {
      const blob = held && !gone?.has(name) ? await store.blob(sha256) : null;
      if (blob === null) continue;
      const known = await store.crc(sha256);
      if (known !== null) tell(blob.size);
      const crc = known ?? (await by.crc32(blob, more(tell), signal));
      files.push({ path: partPath(row.seq, i, name), sha256, blob, crc });
    }
    return files;
  };
  return ahead(readPicked(store, records), by?.lanes ?? 1, (one) => {
    const files = filesOf(one);
    // whoever stops earlier leaves work behind that nobody waits for
    files.catch(() => null);
    return { ...one, files };
  });
}

/** Begins work on that many items at a time, and gives them out in their order. */
async function* ahead<T, R>(items: AsyncGenerator<T>, many: number, begin: (item: T) => R): AsyncGenerator<R> {
  const begun: R[] = [];
  for await (const item of items) {
    begun.push(begin(item));
    const first = begun.length >= many ? begun.shift() : undefined;
    if (first !== undefined) yield first;
  }
  yield* begun;
}
