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

/** Longer than any row a program writes; a file without line breaks is no SIE file. */
export const longestLine = 8_000;
const line = new Uint16Array(longestLine);

/** One line of a file in PC8. `to - from` is at most `longestLine`. */
export function decodedLine(bytes: Uint8Array, from: number, to: number): string {
  for (let i = from; i < to; i++) line[i - from] = units[bytes[i] ?? blank] ?? blank;
  return String.fromCharCode.apply(undefined, line.subarray(0, to - from) as unknown as number[]); // as: any list of numbers will do
}
