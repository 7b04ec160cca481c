import { decodedLine, lineDecoder, longestLine } from "../../platform/sie/code-page.ts";
import { type Encoding, utf8Mark } from "./encoding.ts";
import { type Fields, fieldsOf } from "./fields.ts";

/** One record of a file: mostly one line of it, more where a text holds line breaks. */
export type SieLine = {
  readonly fields: Fields;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Where its bytes begin and end, without the last line break. */
  readonly from: number;
  readonly to: number;
};
/** A line that no program writes: nothing after it is read. */
export type TooLong = { readonly tooLong: number };

const lineFeed = 10;
const carriageReturn = 13;

/** A text that holds more line breaks than this is one that was never closed. */
const mostJoined = 10;
const isRecord = (text: string) => /^\s*[#{}]/.test(text);

/**
 * The records of a file in its own order; linear in the file, which is never looked at as one text. Lines end with LF,
 * CR LF, or, in a file without any LF, with CR alone.
 */
export function* sieLines(bytes: Uint8Array, encoding: Encoding): Generator<SieLine | TooLong> {
  const end = bytes.includes(lineFeed) ? lineFeed : carriageReturn;
  const decode = encoding === "utf-8" || encoding === "windows-1252" ? lineDecoder(encoding) : decodedLine;
  const lineAt = (from: number) => {
    const found = bytes.indexOf(end, from);
    const next = found < 0 ? bytes.length : found;
    const to = next > from && bytes[next - 1] === carriageReturn ? next - 1 : next;
    return { from, to, next: next + 1, tooLong: to - from > longestLine };
  };

  /** A text that is not closed on its line goes on below it, unless what is below is a record of its own. */
  function joined(first: { to: number; next: number }, text: string) {
    let all = text;
    for (let last = first, lines = 2; lines <= mostJoined && last.next < bytes.length; lines++) {
      const below = lineAt(last.next);
      if (below.tooLong) return undefined;
      const more = decode(bytes, below.from, below.to);
      if (isRecord(more)) return undefined;
      all += ` ${more}`;
      const fields = fieldsOf(all);
      if (!fields.cut) return { fields, lines, to: below.to, next: below.next };
      last = below;
    }
    return undefined;
  }

  for (let from = utf8Mark(bytes), line = 1; from < bytes.length; ) {
    const one = lineAt(from);
    if (one.tooLong) return yield { tooLong: line };
    const text = decode(bytes, from, one.to);
    const fields = fieldsOf(text);
    if (fields.cut !== "text") {
      yield { fields, line, from, to: one.to };
      line++;
      from = one.next;
      continue;
    }
    const read = joined(one, text) ?? { fields: fieldsOf(text, true), lines: 1, to: one.to, next: one.next };
    yield { fields: read.fields, line, from, to: read.to };
    line += read.lines;
    from = read.next;
  }
}
