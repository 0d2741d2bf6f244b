/** Row `k` says what a byte does to the sum when `k` more bytes follow it in the same step. */
const TABLES = Array.from({ length: 4 }, () => new Uint32Array(256));
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  TABLES[0]![n] = c;
}
for (let k = 1; k < 4; k++) {
  for (let n = 0; n < 256; n++) {
    const c = TABLES[k - 1]![n]!;
    TABLES[k]![n] = TABLES[0]![c & 0xff]! ^ (c >>> 8);
  }
}

/** CRC-32 (ISO 3309, the polynomial of gzip and PNG) of some bytes, as an unsigned 32-bit number; four bytes a step. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const { length } = bytes;
  let c = 0xffffffff;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c = t3[c & 0xff]! ^ t2[(c >>> 8) & 0xff]! ^ t1[(c >>> 16) & 0xff]! ^ t0[c >>> 24]!;
  }
  for (; i < length; i++) c = t0[(c ^ bytes[i]!) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
