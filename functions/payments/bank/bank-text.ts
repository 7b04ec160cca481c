import { narrowText } from "../../platform/sie/narrow-text.ts";

/** What banks take in the texts of payments: the SEPA's Latin signs, and the Swedish letters. */
const outside = /[^A-Za-zÅÄÖåäö0-9/\-?:().,'+ ]/gu;
/** What people would write instead of a sign that banks do not take. */
const instead: Readonly<Record<string, string>> = {
  "&": "+",
  "@": "(a)",
  "%": " procent",
  _: "-",
  '"': "'",
  "`": "'",
  "´": "'",
  "«": "'",
  "»": "'",
  ";": ",",
  "!": ".",
  "=": "-",
  "*": "-",
  "#": "nr ",
  "[": "(",
  "]": ")",
  "{": "(",
  "}": ")",
  "|": "/",
  "\\": "/",
  æ: "ä",
  Æ: "Ä",
  ø: "ö",
  Ø: "Ö",
  ß: "ss",
};

/** One sign as banks take it: itself, what is written instead, or its letter without a mark. */
const taken = (sign: string): string => instead[sign] ?? (sign.normalize("NFD").replace(outside, "") || " ");

/**
 * A text in the signs that banks take, of so many at most. It neither begins nor ends with a slash and has no two of
 * them beside one another, as the rules of SEPA ask.
 * @example bankText("Bro & Bygd – Élan", 70) // "Bro + Bygd - Elan"
 */
export const bankText = (text: string, most: number): string =>
  narrowText("iso-8859-1", text)
    .replace(outside, taken)
    .replace(/\s+/g, " ")
    .replace(/\/{2,}/g, "/")
    .slice(0, most)
    .replace(/^[/ ]+|[/ ]+$/g, "");
