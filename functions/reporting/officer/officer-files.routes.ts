import { reportFileIn } from "../../claims/extracts/report-file.ts";
import { type OfficerNeeds, officerAsks } from "../../claims/officer-page.answer.ts";
import { reportNumbered } from "../../pilot/funded-pilot.store.ts";
import type { Files } from "../../platform/files/files.ts";
import { seeOther } from "../../platform/web/answers.ts";
import { numberOf } from "../../platform/web/posted-fields.ts";
import { get } from "../../platform/web/web-handler.ts";
import { refuse } from "../../vocabulary/refusal.ts";

type Needs = OfficerNeeds & { readonly files: Pick<Files, "presignedDownload"> };

/** What the holder has attached to a report, for the officer who examines it: not before it has been submitted. */
export function officerFileRoutes({ files, ...needs }: Needs) {
  const asks = officerAsks(needs);
  return [
    get("/handlaggning/{id}/rapporter/{number}/underlag/{fileId}", async (request) => {
      const { project } = await asks(request);
      const report = reportNumbered(project, numberOf(request.params["number"]));
      if (report.status === "draft") return refuse("not-found");
      const file = reportFileIn(project.items, report.number, request.params["fileId"] ?? "") ?? refuse("not-found");
      return seeOther(await files.presignedDownload(file));
    }),
  ];
}
