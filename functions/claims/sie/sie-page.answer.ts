import type { Grant } from "../../pilot/items/grant.ts";
import type { Report } from "../../pilot/items/report.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import type { Files } from "../../platform/files/files.ts";
import type { Table } from "../../platform/table/table.ts";
import type { Visit } from "../../platform/web/route.ts";
import { Month } from "../../vocabulary/instant.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { reportPage } from "../report-page.answer.ts";
import type { Bounds } from "./choose.ts";

export type SieNeeds = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
export type Holder = Visit<"holder">;

/** The months that the report says it covers, within the project's days; undefined until it says so. */
function boundsOf({ typed }: Report, { startDay, endDay }: Grant): Bounds | undefined {
  const from = Month.safeParse(typedText(typed, "p-period.from")).data;
  const through = Month.safeParse(typedText(typed, "p-period.to")).data;
  return from && through && from <= through ? { from, through, startDay, endDay } : undefined;
}

/** What every page of fetching costs shows: which report, and within which months. */
export async function siePage(table: Table, visit: Holder) {
  const { pilot, report } = await reportPage(table, visit);
  const address = `/projekt/${pilot.id}/rapport/${report.number}`;
  return {
    pilot,
    report,
    address,
    open: isOpen(report),
    bounds: boundsOf(report, pilot.grant),
    shown: { report: address, caption: pilot.grant.title },
  };
}
export type SieShown = Awaited<ReturnType<typeof siePage>>;
