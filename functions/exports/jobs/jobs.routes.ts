import { exportFormats } from "../../ledger/stored-file.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, isFinance, page } from "../../platform/web/route.ts";
import { ExportId, exportSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, forFinance, organisationOf, readers } from "../finance-page.answer.ts";
import { exportTypes } from "../formats/format.ts";
import { askForFile } from "./ask-for-file.act.ts";
import { mayStartAgain } from "./export-job.ts";
import { readJob } from "./job.store.ts";
import { readScope, subjectOf } from "./scope.ts";
import { startAgain } from "./start-again.act.ts";

const jobPage = () => import("./job.page.tsx");
const secondsBetween = "5";

const idIn = ({ params }: WebRequest): ExportId => ExportId.safeParse(params["id"]).data ?? refuse("not-found");

/** Files made in the background: asking for one, how far it has come, the file, starting it again. */
export function jobsRoutes({ table, files }: FinanceNeeds) {
  const address = `${financePaths.exports}/{id}`;
  const jobIn = async (request: WebRequest) => (await readJob(table, idIn(request))) ?? refuse("not-found");

  return [
    button(financePaths.exports, forFinance, async (visit) => {
      const format = exportFormats.find((one) => one === typedText(visit.typed, "format"));
      const scope = readScope(typedText(visit.typed, "scope"));
      if (!format || !scope) return refuse("not-in-this-stage");
      const asked = byStaff(visit, "finance", { format, scope, organisation: organisationOf(visit) }, subjectOf(scope));
      const { exportId } = await press(table, askForFile, asked);
      return seeOther(financePaths.export(exportId));
    }),
    page(address, readers, async (visit) => {
      const job = await jobIn(visit);
      const following = visit.query.has("folj") && !mayStartAgain(job, visit.now) && job.status !== "ready";
      const { JobPage } = await jobPage();
      const headers = following ? { refresh: secondsBetween } : {};
      return html(visit, JobPage, { acts: isFinance(visit), job, now: visit.now, following }, { headers });
    }),
    page(`${address}/fil`, readers, async (visit) => {
      const { file, work } = await jobIn(visit);
      if (!file || work.kind !== "file") return refuse("not-found");
      return seeOther(files.presignedGet({ ...file, type: exportTypes[work.format] }));
    }),
    button(`${address}/igen`, forFinance, async (visit) => {
      const exportId = idIn(visit);
      await press(table, startAgain, byStaff(visit, "finance", { exportId }, exportSubject(exportId)));
      return seeOther(financePaths.export(exportId));
    }),
  ];
}
