import { isTooLong, plainSigns } from "./clean.ts";
import { LocalDay } from "./instant.ts";

/** Why a text is no day: `half` lacks a part of it, `unclear` may be two days (`3/4/2027`). */
export type NoDay = "empty" | "half" | "unclear" | "malformed";

/** The first three letters of each month, in Swedish and in English. */
const monthNames = ["jan", "feb", "mar", "apr", "maj|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"];
const month =
  "(?<name>januari|january|jan|februari|february|feb|mars|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|" +
  "augusti|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec)\\.?";
const numberOf = (name: string): number =>
  monthNames.findIndex((names) => names.split("|").includes(name.slice(0, 3).toLowerCase())) + 1;

const yearFirst = /^(?<y>\d{4})(?<part>[-/. ])(?<m>\d{1,2})\k<part>(?<d>\d{1,2})$/;
const together = /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/;
/** `15/3 2027`, `15/3-2027` and `15.3.2027`: in Sweden the day is first. */
const dayFirst = /^(?<d>\d{1,2})(?:\/(?<m>\d{1,2})[ -]+|\. ?(?<n>\d{1,2})\. ?)(?<y>\d{4})$/;
/** `15/3/2027`, which some read as the third month and others as the third day. */
const slashes = /^(?<d>\d{1,2})(?<part>[/-])(?<m>\d{1,2})\k<part>(?<y>\d{4})$/;
const inWords = new RegExp(`^(?:den )?(?<d>\\d{1,2})(?:st|nd|rd|th|:?e)?[. ]* ?${month} (?<y>\\d{4})$`, "i");

/** A day and a month, a year and perhaps a month, or the letters that a date control shows where nothing is typed. */
const halves = [
  /^\d{1,2}(?:[-/. ]+\d{0,2})?[-/. ]*$/,
  /^\d{4}(?:[-/. ]+\d{0,2})?[-/. ]*$/,
  /^\d{4}[01]\d$/,
  /^-{1,2}\d{1,2}(?:-\d{0,2})?$/,
  /^(?=.*\d)(?=.*[åydm])[\dåydm]+[-/. ][\dåydm]+[-/. ][\dåydm]+$/i,
  new RegExp(`^(?:den )?\\d{1,2}(?:st|nd|rd|th|:?e)?[. ]* ?${month}$`, "i"),
  new RegExp(`^${month}(?: \\d{4})?$`, "i"),
];

/**
 * What a person typed as a day: `2027-03-15`, `2027/03/15`, `20270315`, `15/3 2027`, `15 mars 2027`; or why it is none.
 * @example readDay("15 March 2027") is { ok: true, value: "2027-03-15" }; readDay("15/3") is { ok: false, why: "half" }
 */
export function readDay(typed: string): ReadDay {
  const text = plainSigns(typed).replace(/\p{Zs}+/gu, " ");
  if (text === "") return not("empty");
  if (isTooLong(text)) return not("malformed");
  const found = (yearFirst.exec(text) ?? together.exec(text) ?? dayFirst.exec(text) ?? inWords.exec(text))?.groups;
  if (found) return orMalformed(dayFrom(found));
  const slashed = slashes.exec(text)?.groups;
  if (slashed) {
    const day = dayFrom(slashed);
    const swapped = dayFrom({ ...slashed, d: slashed["m"], m: slashed["d"] });
    return day && swapped && day !== swapped ? not("unclear") : orMalformed(day ?? swapped);
  }
  return not(halves.some((half) => half.test(text)) ? "half" : "malformed");
}

type ReadDay = { readonly ok: true; readonly value: LocalDay } | { readonly ok: false; readonly why: NoDay };
const not = (why: NoDay): ReadDay => ({ ok: false, why });
const orMalformed = (day: LocalDay | undefined): ReadDay => (day ? { ok: true, value: day } : not("malformed"));

/** The years that somebody can mean: before and after them no moment of a day can be reckoned from. */
const years = { first: 1900, last: 2999 } as const;
export const isMeantYear = (year: number): boolean => years.first <= year && year <= years.last;

type Parts = Readonly<Record<string, string | undefined>>;
const dayFrom = ({ y = "", m, n, name, d = "" }: Parts): LocalDay | undefined => {
  if (!isMeantYear(Number(y))) return undefined;
  const number = name === undefined ? (m ?? n ?? "") : String(numberOf(name));
  return LocalDay.safeParse(`${y}-${number.padStart(2, "0")}-${d.padStart(2, "0")}`).data;
};
