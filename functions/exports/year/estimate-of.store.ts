import type { Table } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { type ChangedEstimate, changedEstimates } from "./changed-estimate.store.ts";
import { readOpenAtYearEnd, type YearEndRules } from "./open-at-year-end.store.ts";
import type { OpenPilot } from "./open-at-year-end.ts";
import { readYearEnd } from "./year-end.store.ts";

export type EstimateAsked = {
  readonly year: number;
  readonly applicationId: ApplicationId;
  /** The cut-off day of the list on which the estimate stands. */
  readonly asOf?: LocalDay | undefined;
  readonly today: LocalDay;
  readonly rules?: YearEndRules;
};
export type EstimateSeen = { readonly pilot: OpenPilot | undefined; readonly before: ChangedEstimate | undefined };

/** A pilot's estimate in the list of a cut-off day, and what finance had written in its place. */
export async function readEstimateOf(
  table: Pick<Table, "get" | "query">,
  { year, applicationId, asOf, rules = {}, today }: EstimateAsked,
): Promise<EstimateSeen> {
  const list = await readYearEnd(table, year, { asOf, today });
  const mine = { ...list, open: list.open.filter((row) => row.applicationId === applicationId) };
  const [open, changed] = await Promise.all([readOpenAtYearEnd(table, mine, rules), changedEstimates(table, year)]);
  return { pilot: open[0], before: changed.find((one) => one.applicationId === applicationId) };
}
