import type { Language } from "../vocabulary/language.ts";

const words = {
  sv: ["inget", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  en: ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
} as const;

/** A count of projects as a text writes it: in letters to twelve, in figures above. */
const inLetters = (count: number, lang: Language): string => words[lang][count] ?? String(count);

/**
 * So many projects of so many: never “many”.
 * @example ofProjects(3, 9, "sv") // "tre av nio projekt"
 */
export const ofProjects = (count: number, all: number, lang: Language): string =>
  lang === "sv"
    ? `${inLetters(count, lang)} av ${inLetters(all, lang)} projekt`
    : `${inLetters(count, lang)} of ${inLetters(all, lang)} projects`;
