import { keptCopies } from "../../platform/table/kept-copies.ts";
import type { Table } from "../../platform/table/table.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { earlier, later } from "../../vocabulary/months.ts";
import type { Rate } from "../../vocabulary/rate.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { exportTooLarge } from "../exports.refusals.ts";
import { rateOfGrant } from "../funding.store.ts";
import { monthAfterMonth } from "../jobs/scope.store.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { isSettled, mayAccrue, pilotsAtYearEnd, type YearEndRow, yearEndChanges, yearEndRow } from "./year-end.ts";

/** The list of accruals and outstanding commitments of a year, as a day after it knew them. */
export type YearEnd = {
  readonly year: number;
  /** What was posted later is not in it. */
  readonly asOf: LocalDay;
  readonly rows: readonly YearEndRow[];
  /** The pilots of which something may be earned and not booked. */
  readonly open: readonly YearEndRow[];
  /** The day has not passed: more can be posted on it. */
  readonly preliminary: boolean;
  /** What an earlier day did not know yet, where two are compared. */
  readonly since?: { readonly asOf: LocalDay; readonly changes: readonly YearEndRow[] };
};

type Asked = {
  /** The cut-off; today where none is asked for, and never a day that has not come. */
  readonly asOf?: LocalDay | undefined;
  /** An earlier cut-off to compare with. */
  readonly since?: LocalDay | undefined;
  readonly today: LocalDay;
};

/** More lines than these are not added up while a person waits. */
const mostLines = 100_000;
const ratesAtOnce = 20;

/**
 * Adds up the ledger from its beginning, as it was known at the end of a day. What was settled is left out.
 * @throws Refusal export-too-large
 */
export async function readYearEnd(
  table: Pick<Table, "get" | "query">,
  year: number,
  { today, ...asked }: Asked,
): Promise<YearEnd> {
  // A year that has not ended is looked at from today; a list of it has no cut-off before its end.
  const lastDay = LocalDay.parse(`${year}-12-31`);
  const asOf = asked.asOf ? earlier(later(asked.asOf, lastDay), later(today, lastDay)) : later(today, lastDay);
  const since = asked.since && asked.since < asOf ? later(asked.since, lastDay) : undefined;
  const cutOffs = [asOf, ...(since ? [since] : [])];
  // A month that closed empty has nothing to add.
  const known = (await readAllPeriods(table)).filter(({ lines }) => lines > 0);
  if (known.reduce((sum, { lines }) => sum + lines, 0) > mostLines) refuse(exportTooLarge);
  const [now = [], then] = await pilotsAtYearEnd(monthAfterMonth(table, known), year, cutOffs);
  const rates = keptCopies<Rate>();
  const rateOf = (id: YearEndRow["applicationId"]) => rates(table, id, () => rateOfGrant(table, id));
  const rowsOf = async (pilots: typeof now) => {
    const rows: YearEndRow[] = [];
    for (let i = 0; i < pilots.length; i += ratesAtOnce) {
      const some = pilots.slice(i, i + ratesAtOnce);
      rows.push(...(await Promise.all(some.map(async (one) => yearEndRow(one, await rateOf(one.applicationId))))));
    }
    return rows;
  };
  const rows = await rowsOf(now);
  const compared = since ? { since: { asOf: since, changes: yearEndChanges(await rowsOf(then ?? []), rows) } } : {};
  const shown = { rows: rows.filter((row) => !isSettled(row)), open: rows.filter(mayAccrue) };
  return { year, asOf, ...shown, preliminary: asOf >= today, ...compared };
}
