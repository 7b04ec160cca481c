import { extractLimits, extractsIn } from "../../pilot/items/extract.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import type { Files } from "../../platform/files/files.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type HolderNeeds, holderAsks } from "../holder-page.answer.ts";
import { placeOf, takeInFile, throwAway } from "../take-in-file.use-case.ts";
import { addExtract, type ExtractProblem } from "./add-extract.use-case.ts";
import { tableExtracts } from "./extract.store.ts";
import { reportFileIn } from "./report-file.ts";

// The page is read when it is first shown.
const extractsPage = () => import("./extracts.page.tsx");

/** What the bucket refuses, it refuses in XML: it takes many times more than we do, so that we can say it in words. */
const bucketLimit = 12 * extractLimits.bytes;

type Needs = HolderNeeds & { readonly files: Files; readonly siteUrl: string; readonly clock: () => Instant };

/** The ledger extracts of a report, sent by the holder's browser straight to the bucket. */
export function extractRoutes({ table, identity, files, siteUrl, clock }: Needs) {
  const extracts = tableExtracts(table);
  const add = addExtract({ extracts, takeIn: takeInFile(files) });
  const { askedReport } = holderAsks({ table, identity });
  const asked = async (request: WebRequest) => {
    const of = await askedReport(request);
    const { project, report } = of;
    return {
      ...of,
      applicationId: project.grant.applicationId,
      here: `${of.address}/rapport/${report.number}`,
      open: isOpen(report),
      attached: extractsIn(project.items, report.number),
    };
  };
  type Asked = Awaited<ReturnType<typeof asked>>;

  const page = async (request: WebRequest, of: Asked, problem?: ExtractProblem) => {
    const { applicationId, here, open, attached, project, shown } = of;
    const fileId = newId(Nonce);
    const done = `${siteUrl}${here}/underlag/${fileId}/klar`;
    const prefix = placeOf(applicationId, fileId);
    const fits = open && attached.length < extractLimits.files;
    const upload = fits
      ? { ...(await files.presignedUpload({ prefix, maxBytes: bucketLimit, done })), done }
      : undefined;
    const { lang, csrf, nonce } = shown;
    const view = {
      lang,
      csrf,
      nonce,
      path: problem ? `${here}/underlag` : shown.path,
      report: here,
      caption: project.grant.title,
      extracts: attached,
      open,
      upload,
      problem,
      done: request.query.has("bifogad") ? "added" : request.query.has("borttagen") ? "removed" : undefined,
    } as const;
    return html((await extractsPage()).ExtractsPage(view), { status: problem ? 422 : 200 });
  };

  return [
    get("/projekt/{id}/rapport/{number}/underlag", async (request) => page(request, await asked(request))),

    // The bucket sends the browser here. Looking again changes nothing: a file is attached once.
    get("/projekt/{id}/rapport/{number}/underlag/{file}/klar", async (request) => {
      const of = await asked(request);
      const fileId = Nonce.safeParse(request.params["file"]);
      if (!fileId.success) return refuse("not-found");
      const { applicationId, report, here, open, attached, by } = of;
      const arrived = `${here}/underlag?bifogad=1`;
      if (attached.some((file) => file.fileId === fileId.data)) return seeOther(arrived);
      if (!open) return refuse("already-submitted");
      const command = { applicationId, number: report.number, fileId: fileId.data, files: attached.length, by };
      const problem = await add({ ...command, at: clock() });
      return problem ? page(request, of, problem) : seeOther(arrived);
    }),

    get("/projekt/{id}/rapport/{number}/underlag/{file}", async (request) => {
      const { project, report } = await asked(request);
      const file = reportFileIn(project.items, report.number, request.params["file"] ?? "") ?? refuse("not-found");
      return seeOther(await files.presignedDownload(file));
    }),

    post("/projekt/{id}/rapport/{number}/underlag/{file}/ta-bort", async (request) => {
      const { applicationId, here, attached, open, by } = await asked(request);
      if (!open) return refuse("already-submitted");
      const extract = attached.find(({ fileId }) => fileId === request.params["file"]);
      if (extract) {
        await extracts.removed({ applicationId, extract, by, at: clock() });
        await throwAway(files, extract.key);
      }
      return seeOther(`${here}/underlag?borttagen=1`);
    }),
  ];
}
