import { copyEntry } from "../../pilot/happenings.ts";
import { byLink, press, savedByLink } from "../../pilot/press.ts";
import { acceptUpload } from "../../platform/files/accept-upload.ts";
import { offerUpload } from "../../platform/files/offer-upload.ts";
import { placeOf } from "../../platform/files/places.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, page, versionOf } from "../../platform/web/route.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { numberIn } from "../report-page.answer.ts";
import { cachedReader } from "./cached-reader.ts";
import { removeCosts } from "./remove-costs.act.ts";
import { siePaths } from "./sie.paths.ts";
import { type FileFault, faultOf, isSpreadsheet, mostSieBytes } from "./sie-file.ts";
import { type Holder, type SieNeeds, type SieShown, siePage } from "./sie-page.answer.ts";
import { startImport } from "./start-import.act.ts";

// The reader, what chooses among what it has read, and the pages are loaded when they are first needed.
const reader = async () => (await import("./read-sie.ts")).readSie;
const sheetReader = async () => (await import("../../platform/sheets/read-sheets.ts")).readSheets;

/** What the bucket refuses, it refuses in XML: it takes somewhat more than we do, so that we can say it in words. */
const bucketLimit = 4 * mostSieBytes;

const report = "/projekt/{id}/rapport/{number}";

/** From the holder's own SIE file to the costs of a report. */
export function sieRoutes({ table, files, siteUrl }: SieNeeds) {
  const readKept = cachedReader(reader);
  const readKeptSheets = cachedReader(sheetReader);
  const steps = async () =>
    (await import("./sie-steps.answer.ts")).sieSteps({ table, files, readKept, readKeptSheets });

  return [
    page(siePaths.upload(report), "holder", async (visit) => {
      const of = await siePage(table, visit);
      return of.open ? uploading(visit, of) : seeOther(of.address);
    }),

    // The bucket sends the browser here. Looking again changes nothing: a file is read in once.
    page(siePaths.arrived(report, "{file}"), "holder", async (visit) => {
      const of = await siePage(table, visit);
      const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
      const { number } = of.report;
      if (!of.open) return seeOther(of.address);
      if (of.pilot.sieFiles.get(number)?.fileId === fileId) return seeOther(siePaths.choose(of.address));
      if (of.pilot.importedCosts.get(number)?.fileId === fileId) return seeOther(of.address);
      const { id: applicationId } = of.pilot;
      const fault = await acceptUpload<undefined, FileFault>(files, {
        applicationId,
        place: placeOf("reports", applicationId, fileId),
        check: faultOf,
        read: async (content, { key, name }) => {
          if (isSpreadsheet(name)) {
            const sheets = await readKeptSheets(key, async () => content);
            return "problem" in sheets ? { problem: sheets.problem } : { found: undefined };
          }
          const read = await readKept(key, async () => content);
          return read.ok ? { found: undefined } : { problem: read.problems };
        },
        owed: (key) => table.transact([copyEntry(of.pilot.subject, key, visit.now)]),
        store: async ({ name: fileName, key: fileKey }) => {
          await press(table, startImport, savedByLink(visit, { number, fileId, fileName, fileKey }));
          return undefined;
        },
      });
      return fault ? uploading(visit, of, fault) : seeOther(siePaths.choose(of.address));
    }),

    page(siePaths.choose(report), "holder", async (visit) => (await steps()).toChoose(visit)),
    button(siePaths.choose(report), "holder", async (visit) => (await steps()).choose(visit)),
    page(siePaths.columns(report), "holder", async (visit) => (await steps()).toColumns(visit)),
    button(siePaths.columns(report), "holder", async (visit) => (await steps()).columns(visit)),
    page(siePaths.accounts(report), "holder", async (visit) => (await steps()).toMap(visit)),
    button(siePaths.accounts(report), "holder", async (visit) => (await steps()).map(visit)),
    page(siePaths.check(report), "holder", async (visit) => (await steps()).toCheck(visit)),
    button(siePaths.check(report), "holder", async (visit) => (await steps()).use(visit)),

    button(siePaths.remove(report), "holder", async (visit) => {
      const number = numberIn(visit);
      const command = { number, version: versionOf(visit.typed) };
      await press(table, removeCosts, byLink(visit, command));
      return seeOther(`${siePaths.upload(`/projekt/${visit.person.applicationId}/rapport/${number}`)}?borttagen=1`);
    }),
  ];

  async function uploading(
    visit: Holder,
    { shown, pilot, report: { number }, address, bounds }: SieShown,
    fault?: FileFault,
  ) {
    const fileId = newId(Nonce);
    const done = `${siteUrl}${siePaths.arrived(address, fileId)}`;
    const asked = { root: "reports", id: pilot.id, fileId, maxBytes: bucketLimit, done } as const;
    const upload = bounds && (await offerUpload(files, asked));
    const view = {
      ...shown,
      upload,
      started: pilot.sieFiles.get(number),
      used: pilot.importedCosts.get(number),
      fault,
      removed: visit.query.has("borttagen"),
    };
    return html(visit, (await import("./upload.page.tsx")).SieUploadPage, view, {
      status: fault ? 422 : 200,
      home: siePaths.upload(address),
    });
  }
}
