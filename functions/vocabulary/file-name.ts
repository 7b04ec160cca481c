import { cleanText } from "./clean.ts";
import type { Language } from "./language.ts";

/**
 * A file's name as it may be shown and saved: composed letters, no sign that nobody sees, no lone half of a sign. A name
 * of such signs alone is empty.
 */
export const cleanName = (name: string): string =>
  cleanText(name.toWellFormed())
    .replace(/[\n\t]+/g, " ")
    .normalize("NFC");

/**
 * A file's name as a person gave it, from the end of its key: clean, without folders, and with letters beyond ASCII put
 * right where the bucket's server has taken their UTF-8 bytes for Latin-1.
 */
export function nameFrom(keyEnd: string): string {
  const name = keyEnd.split(/[\\/]/).at(-1) ?? "";
  const isLatin1 = [...name].every((letter) => letter.charCodeAt(0) <= 0xff);
  const bytes = Uint8Array.from(isLatin1 ? [...name].map((letter) => letter.charCodeAt(0)) : []);
  try {
    return cleanName(isLatin1 ? new TextDecoder("utf-8", { fatal: true }).decode(bytes) : name);
  } catch {
    return cleanName(name); // real Latin-1 letters
  }
}

/** A file's size for people: `340 kB`, `2,4 MB`. */
export function formatBytes(bytes: number, lang: Language): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), "kB"] : [bytes / 1_000_000, "MB"];
  return `${amount.toLocaleString(lang === "sv" ? "sv-SE" : "en-GB", { maximumFractionDigits: 1 })}\u00a0${unit}`;
}
