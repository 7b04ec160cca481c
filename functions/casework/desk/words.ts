/** The shortest and the longest word by which anything is found; of longer ones the beginning counts. */
const [shortest, longest] = [2, 24];
/** The most words of one case that are written down. */
const mostWords = 160;

/** Letters without their marks, in small: a word is found however it is written. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** The words of a text, each once, in their order. */
export function wordsOf(...texts: readonly (string | undefined)[]): string[] {
  const words = texts.flatMap((text) => plain(text ?? "").match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(words.filter(({ length }) => length >= shortest).map((word) => word.slice(0, longest)))].slice(
    0,
    mostWords,
  );
}

/** A number as one word too, however it is written: `RS 2026-14` is found by `rs202614`. */
export const numberWords = (number: string | undefined): string[] =>
  number === undefined ? [] : wordsOf(number, number.replace(/[^\p{L}\p{N}]+/gu, ""));

/** Whether each word that is looked for begins one of these. */
export const matches = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((begin) => words.some((word) => word.startsWith(begin)));
