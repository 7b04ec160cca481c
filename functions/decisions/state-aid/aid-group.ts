import { type OrganisationNumber, parseOrganisationNumber } from "../../vocabulary/organisation-number.ts";

/** How many enterprises a decision can name beside the applicant. */
export const mostInGroup = 10;

/** Numbers as they were typed, one a line: those that are numbers, and the lines that are none. */
export function groupIn(typed: string): {
  readonly numbers: readonly OrganisationNumber[];
  readonly wrong: readonly string[];
} {
  const lines = typed
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const read = lines.map((line) => ({ line, number: parseOrganisationNumber(line) }));
  const isNumber = (number: string): number is OrganisationNumber => /^\d{6}-\d{4}$/.test(number);
  return {
    numbers: read.flatMap(({ number }) => (isNumber(number) ? [number] : [])),
    wrong: read.flatMap(({ line, number }) => (isNumber(number) ? [] : [line])),
  };
}
