/*
 * What is done to everything that people type or paste, before anybody reads it. Programs put signs into texts that
 * nobody sees, and other signs for those that a keyboard has; every reader of a field sees the text without them.
 */

/** What parts one record from the next in data files (FS, GS, RS). */
const recordEnds = "\u001c\u001d\u001e";
/** Signs that end a line: those of every system, of word processors (VT, FF) and of data files. */
const lineEnds = new RegExp(`\\u0085?\\r\\n?|\\r\\u0085|[\\v\\f${recordEnds}\\u0085\\u2028\\u2029]`, "gu");

/**
 * Signs without any form: controls, soft hyphens, marks of direction, signs without width. What joins signs (ZWJ, ZWNJ),
 * selects a form or is a flag's tag is apart: some texts need it.
 */
const formless =
  /[^\P{Cc}\n\t]|\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\uffa0\ufeff\ufff0-\ufffb]/gu;

/** Joiners in words of the scripts that are written with them, such as Persian and those of India. */
const inScripts =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}])[\u200c\u200d]/u;
/** Two pictures made one: a family, a rainbow flag. */
const inPictures = /(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})/u;
/** A picture in colour or in black, a digit's keycap, and the old form of a Chinese or Japanese sign. */
const forms = /(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=[0-9#*])\ufe0f(?=\u20e3)/u;
const oldForms = /(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}]/u;
/** The flags of England, Scotland and Wales. */
const tags = /(?<=\u{1f3f4}[\u{e0020}-\u{e007f}]{0,6})[\u{e0020}-\u{e007f}]/u;
const joining = "[\\u200c\\u200d\\ufe00-\\ufe0f\\u{e0000}-\\u{e01ef}]";
const needed = [inScripts, inPictures, forms, oldForms, tags].map(({ source }) => source).join("|");
const needless = new RegExp(`(${needed})|${joining}`, "gu");

/** Blanks, lone marks, and letters that are blank (Braille's, old Hangul's): there is nothing to see. */
const nothing = /^[\p{Z}\p{Cc}\p{Cf}\p{M}\u2800\u115f\u1160]*$/u;
const blankLetters = /[\u2800\u115f\u1160]/gu;
/** What makes a person's name: a letter, a digit or a picture. Hyphens and dots stand where somebody had none to give. */
const named = /[\p{L}\p{N}\p{So}]/u;

/**
 * Signs of a keyboard in Europe, with LF and tabs: nothing among them is unseen but blanks. Nearly every text is of these
 * alone, and a large application is read whole for each of its pages.
 */
const plainText = /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u201f\u2022\u2026\u20ac]*$/;

/**
 * A text as people see it: line breaks as LF, nothing formless, no outer blanks; tabs, emoji and the joiners of scripts
 * stay. A text that shows nothing is empty.
 * @example cleanText(" a\u200b\r\nb\u00ad ") === "a\nb"
 */
export function cleanText(text: string): string {
  if (plainText.test(text)) return text.trim();
  const seen = text
    .replace(lineEnds, "\n")
    .replace(formless, "")
    .replace(needless, (_, kept: string | undefined) => kept ?? "");
  return nothing.test(seen) ? "" : seen.trim();
}

/**
 * A name or another text of one line: clean, its line breaks and tabs a blank.
 * @example cleanLine("Bo\tEk") === "Bo Ek"
 */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .split(/[\n\t]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");

/**
 * A person's name, of one line; empty where it names nobody, as hyphens, dots and the like alone do.
 * @example cleanPerson("Bo\tEk") === "Bo Ek"; cleanPerson(" - ") === ""
 */
export function cleanPerson(text: string): string {
  const name = cleanLine(text);
  return named.test(name.replace(blankLetters, "")) ? name : "";
}

const hyphens = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/gu;
const wide = /[\uff01-\uff5e]/gu;

/**
 * A typed number, amount, day or address in the signs of a keyboard: clean, without any joiner, each sign that looks
 * like a hyphen a hyphen, wide digits and letters narrow. Blanks, tabs and line breaks stay for the reader to judge.
 * Only wide signs are made plain, not all that Unicode thinks compatible: `5²` would become 52.
 * @example plainSigns("２１２０００\u20110357") === "212000-0357"
 */
export const plainSigns = (text: string): string =>
  cleanText(text)
    .replace(new RegExp(joining, "gu"), "")
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(hyphens, "-");

/** Whether a tab or a line break stands between digits: two cells or lines, never one number. */
export const isSeveralNumbers = (plain: string): boolean =>
  plain.split(/[\t\n]/).filter((cell) => /\d/.test(cell)).length > 1;

/** Whether a text is longer than any number, day or address with what is copied beside it; patterns need not try it. */
export const isTooLong = (plain: string): boolean => plain.length > 500;
