import { importedCostsIn, sieFileIn } from "../../pilot/items/imported-costs.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { placeOf, takeInFile, throwAway } from "../take-in-file.use-case.ts";
import { lastRead } from "./last-read.ts";
import { type FileFault, readInFile } from "./read-in-file.use-case.ts";
import { siePaths } from "./sie.paths.ts";
import { tableSieImports } from "./sie.store.ts";
import { mostSieBytes } from "./sie-file.ts";
import { type AskedSie, type SieNeeds, sieAsks } from "./sie-page.answer.ts";

// The reader, what chooses among what it has read, and the pages are read when they are first needed.
const reader = async () => (await import("./read-sie.ts")).readSie;
const uploadPage = () => import("./upload.page.tsx");

/** What the bucket refuses, it refuses in XML: it takes somewhat more than we do, so that we can say it in words. */
const bucketLimit = 4 * mostSieBytes;

/** From the holder's own SIE file to the costs of a report. */
export function sieRoutes(needs: SieNeeds) {
  const { table, files, siteUrl, clock } = needs;
  const imports = tableSieImports(table);
  const readKept = lastRead(reader);
  const readIn = readInFile({ imports, takeIn: takeInFile(files), readKept });
  const asked = sieAsks(needs);
  const steps = async () => (await import("./sie-steps.answer.ts")).sieSteps(needs, readKept);

  const page = async (
    request: WebRequest,
    { shown, project, report, address, bounds }: AskedSie,
    fault?: FileFault,
  ) => {
    const { applicationId } = project.grant;
    const fileId = newId(Nonce);
    const done = `${siteUrl}${siePaths.arrived(address, fileId)}`;
    const prefix = placeOf(applicationId, fileId);
    const upload = bounds && { ...(await files.presignedUpload({ prefix, maxBytes: bucketLimit, done })), done };
    const view = {
      ...shown,
      path: fault ? siePaths.upload(address) : shown.path,
      upload,
      started: sieFileIn(project.items, report.number),
      used: importedCostsIn(project.items, report.number),
      fault,
      removed: request.query.has("borttagen"),
    };
    return html((await uploadPage()).SieUploadPage(view), { status: fault ? 422 : 200 });
  };

  return [
    get("/projekt/{id}/rapport/{number}/sie", async (request) => {
      const of = await asked(request);
      return of.open ? page(request, of) : seeOther(of.address);
    }),

    // The bucket sends the browser here. Looking again changes nothing: a file is read in once.
    get("/projekt/{id}/rapport/{number}/sie/{file}/klar", async (request) => {
      const of = await asked(request);
      const fileId = Nonce.safeParse(request.params["file"]);
      if (!fileId.success) return refuse("not-found");
      const { project, report, address } = of;
      if (!of.open) return seeOther(address);
      const { applicationId } = project.grant;
      const before = sieFileIn(project.items, report.number);
      const used = importedCostsIn(project.items, report.number);
      if (before?.fileId === fileId.data) return seeOther(siePaths.choose(address));
      if (used?.fileId === fileId.data) return seeOther(address);
      const fault = await readIn({ applicationId, number: report.number, fileId: fileId.data, at: clock() });
      if (fault) return page(request, of, fault);
      if (before?.fileKey !== used?.fileKey) await throwAway(files, before?.fileKey);
      return seeOther(siePaths.choose(address));
    }),

    get("/projekt/{id}/rapport/{number}/sie/val", async (request) => (await steps()).toChoose(request)),
    post("/projekt/{id}/rapport/{number}/sie/val", async (request) => (await steps()).choose(request)),
    get("/projekt/{id}/rapport/{number}/sie/konton", async (request) => (await steps()).toMap(request)),
    post("/projekt/{id}/rapport/{number}/sie/konton", async (request) => (await steps()).map(request)),
    get("/projekt/{id}/rapport/{number}/sie/granska", async (request) => (await steps()).toCheck(request)),
    post("/projekt/{id}/rapport/{number}/sie/granska", async (request) => (await steps()).use(request)),

    post("/projekt/{id}/rapport/{number}/sie/ta-bort", async (request) => {
      const { project, report, by, address } = await asked(request);
      const { applicationId } = project.grant;
      const [version, nonce] = [versionOf(request.typed), nonceOf(request.typed)];
      const used = importedCostsIn(project.items, report.number);
      const removed = { applicationId, number: report.number, version, leftKey: used?.fileKey };
      const { leftKey } = await imports.removed({ ...removed, by, at: clock(), nonce });
      await throwAway(files, leftKey);
      return seeOther(`${siePaths.upload(address)}?borttagen=1`);
    }),
  ];
}
