/** CRC-32 as ZIP wants it, sixteen bytes at a step. It guards against accidents only; what proves is SHA-256. */
const TABLE = new Int32Array(16 * 256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  TABLE[n] = c;
}
for (let n = 0; n < 256; n++) {
  for (let t = 1; t < 16; t++) {
    const c = TABLE[(t - 1) * 256 + n] ?? 0;
    TABLE[t * 256 + n] = (TABLE[c & 255] ?? 0) ^ (c >>> 8);
  }
}

/**
 * `crc` is what came out of the bytes before; begin with 0. Indices are in range by construction, which the type of an
 * indexed access cannot know, hence the casts.
 */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let c = ~crc;
  let i = 0;
  // only where a number of four bytes may be read at once, and lies the way this needs it
  if ((bytes.byteOffset & 3) === 0 && LITTLE) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    const end = words.length & ~3;
    for (let w = 0; w < end; w += 4) {
      c =
        four((words[w] as number) ^ c, 15) ^
        four(words[w + 1] as number, 11) ^
        four(words[w + 2] as number, 7) ^
        four(words[w + 3] as number, 3);
    }
    i = end * 4;
  }
  for (; i < bytes.length; i++) c = (TABLE[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
  return ~c >>> 0;
}

const LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

const four = (word: number, top: number): number =>
  (TABLE[top * 256 + (word & 255)] as number) ^
  (TABLE[(top - 1) * 256 + ((word >>> 8) & 255)] as number) ^
  (TABLE[(top - 2) * 256 + ((word >>> 16) & 255)] as number) ^
  (TABLE[(top - 3) * 256 + (word >>> 24)] as number);
