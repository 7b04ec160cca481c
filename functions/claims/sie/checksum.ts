/** CRC-32 as zip files and SIE use it. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export const checksumStart = 0xffffffff;
export const checksumEnd = (crc: number): number => (crc ^ 0xffffffff) >>> 0;

const [quote, backslash, open, close] = [0x22, 0x5c, 0x7b, 0x7d];

/**
 * The checksum with one more line: its label and what its fields hold. What only keeps fields apart does not count:
 * blanks between them, quotation marks, braces.
 */
export function checksumWith(crc: number, bytes: Uint8Array, from: number, to: number): number {
  let sum = crc;
  let inQuotes = false;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    const escaped = byte === backslash && bytes[i + 1] === quote;
    if (escaped) i++;
    else if (byte === quote) {
      inQuotes = !inQuotes;
      continue;
    } else if (!inQuotes && (byte <= 32 || byte === open || byte === close)) continue;
    sum = (sum >>> 8) ^ (table[(sum ^ (escaped ? quote : byte)) & 0xff] ?? 0);
  }
  return sum;
}
