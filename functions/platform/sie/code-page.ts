/** The upper half of code page 437, which SIE calls PC8, in the order of its bytes from 128. */
const upper =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

const bytesOf = new Map(Array.from(upper, (character, i) => [character, 128 + i]));

/** The byte that a character beyond ASCII is written as; undefined when the code page lacks it. */
export const byteInPc8 = (character: string): number | undefined => bytesOf.get(character);

const tab = 9;
const blank = 32;

/** Byte -> UTF-16 unit. Control characters become blanks, but for the two that PC8 has signs for. */
const units = Uint16Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return upper.charCodeAt(byte - 128);
  if (byte === 0x15) return "§".charCodeAt(0);
  if (byte === 0x14) return "¶".charCodeAt(0);
  return (byte < blank && byte !== tab) || byte === 127 ? blank : byte;
});

/** Longer than any row a program writes, even with a letter's text in it; a file without line breaks is no SIE file. */
export const longestLine = 200_000;

/** So many units can be arguments of one call. */
const part = 8_000;
const line = new Uint16Array(part);

function decodedPart(bytes: Uint8Array, from: number, to: number): string {
  for (let i = from; i < to; i++) line[i - from] = units[bytes[i] ?? blank] ?? blank;
  return String.fromCharCode.apply(undefined, line.subarray(0, to - from) as unknown as number[]); // as: any list of numbers will do
}

/** One line of a file in PC8. */
export function decodedLine(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= part) return decodedPart(bytes, from, to);
  let text = "";
  for (let at = from; at < to; at += part) text += decodedPart(bytes, at, Math.min(at + part, to));
  return text;
}

/** As `decodedLine`, of a file that is written otherwise. */
export function lineDecoder(encoding: "utf-8" | "windows-1252"): typeof decodedLine {
  const decoder = new TextDecoder(encoding);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return (bytes, from, to) => decoder.decode(bytes.subarray(from, to)).replaceAll(/[\0-\x08\n-\x1f\x7f]/g, " ");
}

/** A text's bytes in PC8; a character that it lacks is a question mark. */
export const inPc8 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text), (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 128 ? code : (byteInPc8(character) ?? 0x3f);
  });
