import { crc32 } from "node:zlib";

/**
 * The checksum of a SIE file (#KSUMMA): CRC-32 with the polynomial EDB88320 over the labels and fields of the records
 * between the first #KSUMMA and the last, without what parts them: blanks between fields, ends of lines, quotation marks
 * around fields, and braces. The blanks inside a quoted field belong to it. `before` is the sum of what came before.
 */
export const checksumOf = (counted: Uint8Array, before = 0): number => crc32(counted, before);

const [quote, backslash, open, close] = [0x22, 0x5c, 0x7b, 0x7d];
const isLineBreak = (byte: number) => byte === 10 || byte === 13;

/** What counts of one record of a file. */
export function countedOf(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const counted = Buffer.allocUnsafe(to - from);
  let length = 0;
  let inQuotes = false;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    const escaped = byte === backslash && bytes[i + 1] === quote;
    if (escaped) i++;
    else if (byte === quote) {
      inQuotes = !inQuotes;
      continue;
    } else if (isLineBreak(byte) || (!inQuotes && (byte <= 32 || byte === open || byte === close))) continue;
    counted[length++] = escaped ? quote : byte;
  }
  return counted.subarray(0, length);
}
