/** CRC-32 as ZIP wants it, four bytes at a step. It guards against accidents only; what proves is SHA-256. */
const TABLE = new Uint32Array(4 * 256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  TABLE[n] = c;
}
for (let n = 0; n < 256; n++) {
  for (let t = 1; t < 4; t++) {
    const c = TABLE[(t - 1) * 256 + n] ?? 0;
    TABLE[t * 256 + n] = (TABLE[c & 255] ?? 0) ^ (c >>> 8);
  }
}

/** `crc` is what came out of the bytes before; begin with 0. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let c = ~crc;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    c ^= (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
    c =
      (TABLE[768 + (c & 255)] ?? 0) ^
      (TABLE[512 + ((c >>> 8) & 255)] ?? 0) ^
      (TABLE[256 + ((c >>> 16) & 255)] ?? 0) ^
      (TABLE[c >>> 24] ?? 0);
  }
  for (; i < bytes.length; i++) c = (TABLE[(c ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}
