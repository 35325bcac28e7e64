/**
 * SHA-256 (FIPS 180-4), synchronous and incremental. Needed twice where WebCrypto cannot serve: inside an IndexedDB
 * transaction, where nothing but the database may be awaited, and over files too large to hold in memory.
 */
import { type Bytes, toHex } from './bytes';
import { slicesOf } from './slices';

/** cube roots of the first 64 primes, first 32 bits of the fraction */
const K = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

export interface Sha256 {
  update(bytes: Uint8Array): Sha256;
  /** ends the sum; no update afterwards */
  digest(): Bytes;
}

export function createSha256(): Sha256 {
  const state = new Uint32Array([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ]);
  const words = new Int32Array(64);
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
        compress(state, words, block, 0);
        held = 0;
      }
      for (; at + 64 <= bytes.length; at += 64) compress(state, words, bytes, at);
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
        compress(state, words, block, 0);
        held = 0;
      }
      block.fill(0, held, 56);
      const view = new DataView(block.buffer);
      view.setUint32(56, Math.floor(total / 0x20000000));
      view.setUint32(60, (total << 3) >>> 0);
      compress(state, words, block, 0);
      const out = new Uint8Array(32);
      const outView = new DataView(out.buffer);
      state.forEach((word, i) => {
        outView.setUint32(4 * i, word);
      });
      return out;
    },
  };
  return sum;
}

/**
 * One block. The rounds keep the eight words in local variables and the schedule in a ring of signed integers; indices
 * are in range by construction, which the type of an indexed access cannot know, hence the casts.
 */
function compress(state: Uint32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const p = at + 4 * i;
    w[i] =
      ((bytes[p] as number) << 24) |
      ((bytes[p + 1] as number) << 16) |
      ((bytes[p + 2] as number) << 8) |
      (bytes[p + 3] as number);
  }
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (((w[i - 16] as number) + s0) | 0) + (((w[i - 7] as number) + s1) | 0);
  }
  let a = (state[0] as number) | 0;
  let b = (state[1] as number) | 0;
  let c = (state[2] as number) | 0;
  let d = (state[3] as number) | 0;
  let e = (state[4] as number) | 0;
  let f = (state[5] as number) | 0;
  let g = (state[6] as number) | 0;
  let h = (state[7] as number) | 0;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + ((s1 + (g ^ (e & (f ^ g)))) | 0) + (((K[i] as number) + (w[i] as number)) | 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
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

const WHOLE = 64 * 1024 * 1024;
