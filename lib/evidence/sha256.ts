/**
 * SHA-256 (FIPS 180-4), synchronous and incremental. Needed twice where WebCrypto cannot serve: inside an IndexedDB
 * transaction, where nothing but the database may be awaited, and over files too large to hold in memory.
 */
import { type Bytes, toHex } from './bytes';
import { compress } from './sha256-block';
import { slicesOf } from './slices';

export interface Sha256 {
  update(bytes: Uint8Array): Sha256;
  /** ends the sum; no update afterwards */
  digest(): Bytes;
}

export function createSha256(): Sha256 {
  const state = Int32Array.from([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ]);
  const block = new Uint8Array(64);
  let held = 0;
  let total = 0;
  let done = false;

  const sum: Sha256 = {
    update(bytes) {
      if (done) throw new Error('sum already ended');
      total += bytes.length;
      let at = 0;
      if (held > 0) {
        at = Math.min(64 - held, bytes.length);
        block.set(bytes.subarray(0, at), held);
        held += at;
        if (held < 64) return sum;
        compress(state, block, 0, 64);
        held = 0;
      }
      const whole = bytes.length - ((bytes.length - at) % 64);
      compress(state, bytes, at, whole);
      at = whole;
      block.set(bytes.subarray(at), 0);
      held = bytes.length - at;
      return sum;
    },
    digest() {
      if (done) throw new Error('sum already ended');
      done = true;
      block[held++] = 0x80;
      if (held > 56) {
        block.fill(0, held);
        compress(state, block, 0, 64);
        held = 0;
      }
      block.fill(0, held, 56);
      const view = new DataView(block.buffer);
      view.setUint32(56, Math.floor(total / 0x20000000));
      view.setUint32(60, (total << 3) >>> 0);
      compress(state, block, 0, 64);
      const out = new Uint8Array(32);
      const outView = new DataView(out.buffer);
      for (let i = 0; i < 8; i++) outView.setInt32(4 * i, state[i] ?? 0);
      return out;
    },
  };
  return sum;
}

export const sha256 = (bytes: Uint8Array): Bytes => createSha256().update(bytes).digest();

export const sha256Hex = (bytes: Uint8Array): string => toHex(sha256(bytes));

/** Streams a file through the sum in slices, so that a recording of gigabytes never stands in memory. */
export async function sha256OfBlob(
  blob: Blob,
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<string> {
  // small parts: WebCrypto is several times faster and memory is no question
  if (blob.size <= WHOLE) {
    const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    progress?.(blob.size);
    return toHex(new Uint8Array(hash));
  }
  const sum = createSha256();
  let done = 0;
  for await (const bytes of slicesOf(blob, signal)) {
    sum.update(bytes);
    done += bytes.length;
    progress?.(done);
  }
  return toHex(sum.digest());
}

/** up to here a file is read in one piece; four at once, each twice in memory, stay within 64 MiB */
export const WHOLE = 8 * 1024 * 1024;

/**
 * One file at a time may be this large, in a helper beside the page: WebCrypto is six times as fast as slices. Twice in
 * memory it takes 64 MiB, besides the slices of the others. Most recordings of a call are smaller.
 */
export const WHOLE_ALONE = 32 * 1024 * 1024;
