import { type Period, stateOf } from "../../ledger/period.ts";
import type { Table } from "../../platform/table/table.ts";
import { Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { exportTooLarge } from "../exports.refusals.ts";
import { rateOfGrant } from "../funding.store.ts";
import { monthAfterMonth } from "../jobs/scope.store.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { isNotOfYear, isSettled, pilotsAtYearEnd, type YearEndRow, yearEndRow } from "./year-end.ts";

/** The list of accruals and outstanding commitments of a year, made through a month after it. */
export type YearEnd = {
  readonly year: number;
  /** The last month whose lines have been looked at for costs of the year. */
  readonly through: Month;
  /** The months that it could be made through. */
  readonly choices: readonly Month[];
  readonly rows: readonly YearEndRow[];
  /** Some month that it was made from can still change. */
  readonly preliminary: boolean;
};

/** More lines than these are not added up while a person waits. */
const mostLines = 100_000;
const ratesAtOnce = 20;

/** The months from the year's December to the December after it: later ones say nothing about this year's costs. */
const choicesOf = (year: number, periods: readonly Period[]): Month[] => [
  Month.parse(`${year}-12`),
  ...periods.map(({ month }) => month).filter((month) => month.startsWith(`${year + 1}-`)),
];

/**
 * Adds up the ledger from its beginning to the year's end, and looks for the year's costs in the months after it. What
 * is settled is left out.
 * @throws Refusal export-too-large
 */
export async function readYearEnd(table: Pick<Table, "get" | "query">, year: number, asked?: Month): Promise<YearEnd> {
  const known = await readAllPeriods(table);
  const choices = choicesOf(year, known);
  const through = choices.find((month) => month === asked) ?? choices.at(-1) ?? Month.parse(`${year}-12`);
  const taken = known.filter(({ month }) => month <= through);
  if (taken.reduce((sum, { lines }) => sum + lines, 0) > mostLines) refuse(exportTooLarge);
  const pilots = (await pilotsAtYearEnd(monthAfterMonth(table, taken), year)).filter((pilot) => !isNotOfYear(pilot));
  const rows: YearEndRow[] = [];
  for (let i = 0; i < pilots.length; i += ratesAtOnce) {
    const some = pilots.slice(i, i + ratesAtOnce);
    const rowOf = async (pilot: (typeof some)[number]) =>
      yearEndRow(pilot, await rateOfGrant(table, pilot.applicationId));
    rows.push(...(await Promise.all(some.map(rowOf))));
  }
  const last = known.find(({ month }) => month === through);
  const preliminary = !last || stateOf(last) !== "closed";
  return { year, through, choices, rows: rows.filter((row) => !isSettled(row)), preliminary };
}
