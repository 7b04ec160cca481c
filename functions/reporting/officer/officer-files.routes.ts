import { reportFileIn } from "../../claims/extracts/report-file.ts";
import { reportPage } from "../../claims/report-page.answer.ts";
import { type GivingFiles, givenFile } from "../../platform/files/given-file.answer.ts";
import type { Table } from "../../platform/table/table.ts";
import { page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { forReaders } from "./report-desk.answer.ts";

type Needs = { readonly table: Table; readonly files: GivingFiles };

/** What the holder has attached to a report, for the officer who examines it: not before it has been submitted. */
export const officerFileRoutes = ({ table, files }: Needs) => [
  page("/handlaggning/{id}/rapporter/{number}/underlag/{fileId}", forReaders, async (visit) => {
    const { pilot, report } = await reportPage(table, visit);
    if (report.status === "draft") return refuse("not-found");
    const file = reportFileIn(pilot, report.number, visit.params["fileId"] ?? "") ?? refuse("not-found");
    return givenFile(files, visit, file);
  }),
];
