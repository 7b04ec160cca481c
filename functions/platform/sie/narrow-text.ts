import { byteInPc8 } from "./code-page.ts";
import { typedInstead } from "./typed-instead.ts";

/** The character sets in which other systems take files. */
export const codePages = ["utf-8", "utf-8-mark", "windows-1252", "iso-8859-1", "cp437"] as const;
export type CodePage = (typeof codePages)[number];

/** The signs of Windows-1252 from 128 to 159 that stand elsewhere in Unicode, by their bytes. */
const inWindows = new Map(
  Array.from(
    "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178",
    (sign, i) => [sign, 128 + i] as const,
  ).filter(([sign]) => sign !== "\0"),
);

/** The byte of a character in a code page with one byte a character; undefined where it lacks it. */
function byteIn(page: Exclude<CodePage, "utf-8" | "utf-8-mark">, character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return code;
  if (page === "cp437") return byteInPc8(character);
  if (code >= 160 && code <= 255) return code;
  return page === "windows-1252" ? inWindows.get(character) : undefined;
}

const isWide = (page: CodePage): page is "utf-8" | "utf-8-mark" => page === "utf-8" || page === "utf-8-mark";

/** One character as the code page has it: itself, or as people would type it instead; "" for a mark on another one. */
function narrowed(page: CodePage, character: string): string {
  if (/\p{Cc}|[\u2028\u2029]/u.test(character)) return " ";
  if (isWide(page) || byteIn(page, character) !== undefined) return character;
  const known = typedInstead[character];
  if (known !== undefined) return known;
  if (/\p{M}|\p{Cf}/u.test(character)) return "";
  const parts = character.normalize("NFKD");
  return parts === character ? "?" : Array.from(parts, (part) => narrowed(page, part)).join("");
}

/**
 * A text in the signs of a code page, on one line.
 * @example narrowText("cp437", "Łódź – 100 €") // "Lodz - 100 EUR"
 */
export const narrowText = (page: CodePage, text: string): string =>
  Array.from(text.normalize("NFC"), (character) => narrowed(page, character)).join("");

/** The bytes of a text whose signs the code page has (`narrowText`). */
export function bytesIn(page: CodePage, text: string): Uint8Array {
  if (page === "utf-8") return new TextEncoder().encode(text);
  if (page === "utf-8-mark") return new TextEncoder().encode(`\u{feff}${text}`);
  return Uint8Array.from(Array.from(text), (character) => byteIn(page, character) ?? 0x3f);
}
