/** A file in slices, the next one on its way while this one is worked on; never more than two in memory. */
import type { Bytes } from './bytes';

const SLICE = 2 * 1024 * 1024;

export async function* slicesOf(blob: Blob, signal?: AbortSignal): AsyncGenerator<Bytes> {
  const read = (at: number) => blob.slice(at, at + SLICE).arrayBuffer();
  let next = blob.size > 0 ? read(0) : null;
  for (let at = SLICE; next !== null; at += SLICE) {
    signal?.throwIfAborted();
    const bytes: Bytes = new Uint8Array(await next);
    next = at < blob.size ? read(at) : null;
    // whoever stops listening leaves a reading behind that nobody waits for
    next?.catch(() => null);
    yield bytes;
  }
}
