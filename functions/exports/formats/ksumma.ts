import { checksumOf } from "../../platform/sie/checksum.ts";
import { type Bytes, emptyBytes, room } from "./bytes.ts";

/** The checksum of a file being written. What counts is gathered beside the file: finding it there again is slow. */
export function ksumma() {
  const counted: Bytes = emptyBytes();
  let sum = 0;
  return {
    /** What counts and is not summed yet. */
    counted,
    /** The field that was written to the file from here to its end counts. */
    field: (file: Bytes, from: number): void => {
      const length = file.at - from;
      room(counted, length);
      const { buffer, at } = counted;
      const written = file.buffer;
      for (let i = 0; i < length; i++) buffer[at + i] = written[from + i] as number; // as: both are long enough
      counted.at = at + length;
    },
    /** Sums what was gathered. */
    sum: (): number => {
      sum = checksumOf(counted.buffer.subarray(0, counted.at), sum);
      counted.at = 0;
      return sum;
    },
  };
}
export type Ksumma = ReturnType<typeof ksumma>;
