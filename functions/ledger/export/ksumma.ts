const quote = 34;
/** What parts fields from each other outside of quotation marks. */
const parting = new Set([...' \t\r\n{}"'].map((character) => character.charCodeAt(0)));

// Tables instead of questions about each byte, of which there are hundreds of millions: whether it counts, outside of
// quotation marks (0-255) and inside them (256-511), and whether it leads from the one to the other.
const inside = 256;
const counts = Uint8Array.from({ length: 512 }, (_, i) =>
  i < inside ? (parting.has(i) ? 0 : 1) : i === inside + quote ? 0 : 1,
);
const turns = Uint16Array.from({ length: 256 }, (_, byte) => (byte === quote ? inside : 0));

/**
 * The checksum of a SIE file (#KSUMMA): CRC-32 with the polynomial EDB88320 over the labels and fields of the records
 * between the first #KSUMMA and the last, without what parts them: spaces and tabs between fields, ends of lines,
 * quotation marks around fields, and braces. The spaces inside a quoted field belong to it. No field of ours holds a
 * quotation mark, so each of them begins or ends a field.
 */
export function ksumma(crc32: (bytes: Uint8Array, before: number) => number) {
  let sum = 0;
  let fields = Buffer.allocUnsafe(0);
  return {
    /** Whole lines of the file, in its order. */
    add: (bytes: Uint8Array): void => {
      if (fields.length < bytes.length) fields = Buffer.allocUnsafe(bytes.length);
      const { length } = bytes;
      let at = 0;
      let where = 0;
      for (let i = 0; i < length; i++) {
        const byte = bytes[i] as number; // as: i is below the length
        fields[at] = byte;
        at += counts[where + byte] as number; // as: both are within the tables
        where ^= turns[byte] as number; // as: above
      }
      sum = crc32(fields.subarray(0, at), sum);
    },
    value: (): number => sum,
  };
}
