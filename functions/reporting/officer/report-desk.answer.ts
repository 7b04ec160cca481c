import { grantedPage } from "../../claims/granted-page.answer.ts";
import { reportOf } from "../../claims/report-of.ts";
import type { Table } from "../../platform/table/table.ts";
import { caseIn, numberOf, type Visit } from "../../platform/web/route.ts";

export const forOfficers = ["officer"] as const;
export type Officer = Visit<typeof forOfficers>;

export const numberIn = ({ params }: Officer): number => numberOf(params["number"]);

export const addressOf = (visit: Officer): string => `/handlaggning/${caseIn(visit)}/rapporter/${numberIn(visit)}`;

/** What every page of the officer's about a report shows. @throws Refusal not-found */
export async function reportDesk(table: Pick<Table, "get" | "query">, visit: Officer) {
  const shown = await grantedPage(table, visit);
  return { ...shown, report: reportOf(shown.pilot, numberIn(visit)), address: addressOf(visit) };
}
export type ReportDesk = Awaited<ReturnType<typeof reportDesk>>;
