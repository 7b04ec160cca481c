import { reportFileIn } from "../../claims/extracts/report-file.ts";
import { grantedPilot } from "../../claims/granted-page.answer.ts";
import { reportOf } from "../../claims/report-of.ts";
import type { Files } from "../../platform/files/files.ts";
import type { Table } from "../../platform/table/table.ts";
import { seeOther } from "../../platform/web/answers.ts";
import { caseIn, numberOf, page } from "../../platform/web/route.ts";
import { refuse } from "../../vocabulary/refusal.ts";

type Needs = { readonly table: Table; readonly files: Pick<Files, "presignedDownload"> };

/** What the holder has attached to a report, for the officer who examines it: not before it has been submitted. */
export const officerFileRoutes = ({ table, files }: Needs) => [
  page("/handlaggning/{id}/rapporter/{number}/underlag/{fileId}", ["officer"], async (visit) => {
    const pilot = await grantedPilot(table, caseIn(visit));
    const report = reportOf(pilot, numberOf(visit.params["number"]));
    if (report.status === "draft") return refuse("not-found");
    const file = reportFileIn(pilot, report.number, visit.params["fileId"] ?? "") ?? refuse("not-found");
    return seeOther(await files.presignedDownload(file));
  }),
];
