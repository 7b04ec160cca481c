import type { Language } from "./language.ts";

/** Signs that break a line, or that a line is broken at: in a name they are blanks. */
const breaks = /[\t\n\r\u0085\u2028\u2029]+/gu;
/**
 * Signs that nobody sees: controls, marks that turn the reading direction, by which `gpj.exe` reads as `exe.jpg`, and
 * signs without width. Joiners stay: emoji and some scripts are written with them.
 */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * A file's name as it may be shown and saved: composed letters, no sign that nobody sees, no lone half of a sign. A name
 * of such signs alone is empty.
 */
export const cleanName = (name: string): string =>
  name.toWellFormed().replace(breaks, " ").replace(unseen, "").normalize("NFC").trim();

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
