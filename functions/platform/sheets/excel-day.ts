import { LocalDay } from "../../vocabulary/instant.ts";

const msPerDay = 86_400_000;
/** Day 0 of each way of counting: Excel takes 1900 for a leap year, so its days fall into place from 1 March that year. */
const starts = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const firstSure = 61;

/** The day that a spreadsheet's number is; undefined of a number that is none. @example dayOfNumber(46402) // "2027-01-15" */
export function dayOfNumber(number: number, system: keyof typeof starts = 1900): LocalDay | undefined {
  if (!(number >= firstSure && number < 200_000)) return undefined;
  return LocalDay.parse(new Date(starts[system] + Math.floor(number) * msPerDay).toISOString().slice(0, 10));
}

/** Formats of days that every spreadsheet knows by a number (ECMA-376 part 1, 18.8.30). */
const known = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format shows a day: it has the letters of one, outside of quoted words, colours and escaped signs. */
export const isDayFormat = (id: number, code: string | undefined): boolean =>
  code === undefined ? known(id) : /[yåd]|m(?!.*[0#?])/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ""));
