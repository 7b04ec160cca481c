import { exportFormats } from "../../ledger/stored-file.ts";
import type { Session } from "../../platform/sign-in/session.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { ExportId, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { financePaths } from "../finance.paths.ts";
import { type FinanceNeeds, financeFrame, readers } from "../finance-page.answer.ts";
import { exportTypes } from "../formats/format.ts";
import { type FileWork, mayStartAgain } from "./export-job.ts";
import { askForFile, readJob, startAgain } from "./job.store.ts";
import { linesIn } from "./scope.store.ts";
import { readScope } from "./scope.ts";

const jobPage = () => import("./job.page.tsx");
const secondsBetween = "5";

/** Files made in the background: asking for one, how far it has come, the file, starting it again. */
export function jobsRoutes(needs: FinanceNeeds) {
  const { table, identity, organisation, files } = needs;
  const frame = financeFrame(identity);
  const linesOf = linesIn(table);
  const address = `${financePaths.exports}/{id}`;

  const jobIn = async ({ params }: WebRequest) => {
    const id = ExportId.safeParse(params["id"]);
    return (id.success ? await readJob(table, id.data) : undefined) ?? refuse("not-found");
  };
  const ask = async (request: WebRequest, { subject, name }: Session<"staff">) => {
    const format = exportFormats.find((one) => one === typedText(request.typed, "format"));
    const asked = readScope(typedText(request.typed, "scope"));
    if (!format || !asked) return refuse("not-in-this-stage");
    const { scope, lines: ofRows } = await linesOf(asked);
    const work: FileWork = { kind: "file", format, scope };
    const askedBy = { id: subject, name };
    const job = { exportId: newId(ExportId), work, organisation, ofRows, askedBy, at: request.now };
    return askForFile(table, job, nonceOf(request.typed));
  };

  return [
    post(financePaths.exports, async (request) => {
      const { exportId } = await ask(request, await identity.requireStaff(request, "finance"));
      return seeOther(financePaths.export(exportId));
    }),
    get(address, async (request) => {
      const session = await identity.requireStaff(request, ...readers);
      const [job, shown] = await Promise.all([jobIn(request), frame(request, session)]);
      const following = request.query.has("folj") && !mayStartAgain(job, request.now) && job.status !== "ready";
      const { JobPage } = await jobPage();
      const headers = following ? { refresh: secondsBetween } : {};
      return html(JobPage({ ...shown, job, now: request.now, following }), { headers });
    }),
    get(`${address}/fil`, async (request) => {
      await identity.requireStaff(request, ...readers);
      const { file, work } = await jobIn(request);
      if (!file || work.kind !== "file") return refuse("not-found");
      return seeOther(files.presignedGet({ ...file, type: exportTypes[work.format] }));
    }),
    post(`${address}/igen`, async (request) => {
      await identity.requireStaff(request, "finance");
      const job = await jobIn(request);
      if (mayStartAgain(job, request.now)) await startAgain(table, job, nonceOf(request.typed), request.now);
      return seeOther(financePaths.export(job.exportId));
    }),
  ];
}
