import type { BookedCost } from "../../functions/claims/claim/claim-lines.ts";
import { claimLines } from "../../functions/claims/claim/claim-lines.ts";
import type { CostLine } from "../../functions/pilot/items/cost-line.ts";
import type { Report, ReportContent } from "../../functions/pilot/items/report.ts";
import { reportPut } from "../../functions/pilot/report-writes.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import type { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { instant, LocalDay, Month } from "../../functions/vocabulary/instant.ts";
import { ore } from "../../functions/vocabulary/ore.ts";
import type { VatStatus } from "../../functions/vocabulary/vat.ts";
import { theCall } from "./a-pilot.ts";

const at = instant("2027-06-01T09:00:00Z");
export const january = Month.parse("2027-01");

/** A booked cost of so many öre, of a category and a month; with a verification when it is named. */
export const aCost = (
  categoryId: string,
  amountOre: number,
  {
    month = "2027-01",
    voucher = "",
    day = `${month}-15`,
    text = "Faktura",
  }: { month?: string; voucher?: string; day?: string; text?: string } = {},
): BookedCost => ({
  categoryId,
  month: Month.parse(month),
  amountOre: ore(amountOre),
  ...(voucher ? { voucher: { name: voucher, day: LocalDay.parse(day), text } } : {}),
});

export const linesOfClaim = (costs: readonly BookedCost[], vat: VatStatus = "net"): CostLine[] => [
  ...claimLines(costs, theCall.categories, vat),
];

export const aContent = (
  costs: readonly BookedCost[],
  { final = false, vat = "net" as VatStatus, from = january, through = january } = {},
): ReportContent => ({ from, through, final, texts: {}, vat, costs: linesOfClaim(costs, vat) });

export const aReport = (content: ReportContent, number = 1): Report => ({
  v: 2,
  number,
  version: 1,
  status: "submitted",
  typed: {},
  content,
  begunAt: at,
  changedAt: at,
  submittedAt: at,
});

/** Reports that are in and wait for the officer, numbered from 1. */
export async function submitted(table: Table, id: ApplicationId, contents: readonly ReportContent[]): Promise<void> {
  if (contents.length === 0) return;
  await table.transact(contents.map((content, i) => reportPut(id, { ...aReport(content, i + 1), version: 0 })));
}
