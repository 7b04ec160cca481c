import { numberIn, reportPage } from "../../claims/report-page.answer.ts";
import type { Reader } from "../../pilot/act.ts";
import { roles } from "../../platform/sign-in/session.ts";
import { caseIn, type Visit } from "../../platform/web/route.ts";

export const forOfficers = ["officer"] as const;
export type Officer = Visit<typeof forOfficers>;
/** Whoever answers for what a report leads to reads it; the officer alone examines it. */
export const forReaders = roles;
export type ReportReader = Visit<typeof forReaders> | Officer;

export const addressOf = (visit: ReportReader): string => `/handlaggning/${caseIn(visit)}/rapporter/${numberIn(visit)}`;

/** What every page of the officer's about a report shows. @throws Refusal not-found */
export const reportDesk = async (table: Reader, visit: ReportReader) => ({
  ...(await reportPage(table, visit)),
  address: addressOf(visit),
});
export type ReportDesk = Awaited<ReturnType<typeof reportDesk>>;
