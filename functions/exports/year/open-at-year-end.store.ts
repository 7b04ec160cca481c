import { readCall } from "../../calls/call.store.ts";
import { accruedOn } from "../../ledger/accounts.ts";
import { handedOver } from "../../payments/contract.ts";
import { bookedAs, Grant } from "../../pilot/items/grant.ts";
import { Report } from "../../pilot/items/report.ts";
import { keys } from "../../platform/table/keys.ts";
import { parsed, readAll, readAs, type Table } from "../../platform/table/table.ts";
import type { EstimateRule } from "../../vocabulary/estimate-rule.ts";
import { ore } from "../../vocabulary/ore.ts";
import { type ChangedEstimate, changedEstimates } from "./changed-estimate.store.ts";
import { accrues, type OpenPilot, openAtYearEnd } from "./open-at-year-end.ts";
import type { YearEnd } from "./year-end.store.ts";
import type { YearEndRow } from "./year-end.ts";

type Reads = Pick<Table, "get" | "query">;

/** What the authority says of a year's end: how it estimates, and the account of accruals where a call's plan has none. */
export type YearEndRules = { readonly estimates?: EstimateRule | undefined; readonly accruals?: string | undefined };

const pilotsAtOnce = 20;

async function readPilot(
  table: Reads,
  row: YearEndRow,
  { year, asOf }: YearEnd,
  { estimates: rule = "budget", accruals }: YearEndRules,
  changed: ChangedEstimate | undefined,
): Promise<OpenPilot> {
  const { applicationId } = row;
  const [item, reports, handedOre] = await Promise.all([
    table.get("pilots", keys.grant(applicationId)),
    readAll(table, { table: "pilots", pk: keys.pilot(applicationId), prefix: "REPORT#" }),
    handedOver(table, applicationId, year),
  ]);
  if (!item) throw new RangeError(`${applicationId} has ledger lines and no grant`);
  const grant = readAs(Grant, item);
  // What the supplier ledger was handed it has booked in the year: it is accrued for no more.
  const booked = { ...row, bookedOre: ore(row.bookedOre + handedOre) };
  const open = openAtYearEnd({ row: booked, grant, reports: parsed(Report, reports), changed }, { year, asOf, rule });
  if (!accrues(open)) return open;
  const { accounting: plan } = await readCall(table, grant.callId, grant.callVersion);
  const accounts = accruedOn({ plan, ...bookedAs(grant) }, accruals);
  return accounts ? { ...open, accounts } : open;
}

/**
 * What was open at a year's end, pilot by pilot: of each of which something may be earned and not booked its grant and
 * its reports are read. Pilots of which nothing is open are left out.
 */
export async function readOpenAtYearEnd(
  table: Reads,
  list: YearEnd,
  rules: YearEndRules,
): Promise<readonly OpenPilot[]> {
  const changed = new Map((await changedEstimates(table, list.year)).map((one) => [one.applicationId, one]));
  const found: OpenPilot[] = [];
  for (let i = 0; i < list.open.length; i += pilotsAtOnce) {
    const some = list.open.slice(i, i + pilotsAtOnce);
    const read = some.map((row) => readPilot(table, row, list, rules, changed.get(row.applicationId)));
    found.push(...(await Promise.all(read)));
  }
  return found.filter((pilot) => accrues(pilot) || pilot.claims.length > 0 || pilot.estimate !== undefined);
}
