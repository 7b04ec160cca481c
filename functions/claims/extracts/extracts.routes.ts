import { copyEntry } from "../../pilot/happenings.ts";
import { type ExtractType, extractLimits } from "../../pilot/items/extract.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import { press, savedByLink } from "../../pilot/press.ts";
import { acceptUpload } from "../../platform/files/accept-upload.ts";
import type { Files } from "../../platform/files/files.ts";
import { ownFile, threatsAmong } from "../../platform/files/given-file.answer.ts";
import { offerUpload } from "../../platform/files/offer-upload.ts";
import { placeOf } from "../../platform/files/places.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, page, type Visit } from "../../platform/web/route.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { numberIn, reportPage } from "../report-page.answer.ts";
import { addExtract } from "./add-extract.act.ts";
import { removeExtract } from "./remove-extract.act.ts";
import { type ExtractProblem, problemOf, reportFileIn } from "./report-file.ts";

/** What the bucket refuses, it refuses in XML: it takes many times more than we do, so that we can say it in words. */
const bucketLimit = 12 * extractLimits.bytes;

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
type Holder = Visit<"holder">;

const address = "/projekt/{id}/rapport/{number}/underlag";

/** The ledger extracts of a report, sent by the holder's browser straight to the bucket. */
export function extractRoutes({ table, files, siteUrl }: Needs) {
  return [
    page(address, "holder", async (visit) => list(visit, await reportShown(visit))),

    // The bucket sends the browser here. Looking again changes nothing: a file is attached once.
    page(`${address}/{file}/klar`, "holder", async (visit) => {
      const of = await reportShown(visit);
      const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
      const arrived = `${of.here}/underlag?bifogad=1`;
      if (of.attached.some((file) => file.fileId === fileId)) return seeOther(arrived);
      if (!of.open) return refuse("already-submitted");
      const { id: applicationId } = of.pilot;
      const problem = await acceptUpload<ExtractType, ExtractProblem>(files, {
        applicationId,
        place: placeOf("reports", applicationId, fileId),
        check: problemOf,
        read: async (content, file) => (await import("./judge-extract.ts")).judgeExtract(content, file),
        owed: (key) => table.transact([copyEntry(of.pilot.subject, key, visit.now)]),
        store: async (file, type) => {
          const command = { number: of.report.number, fileId, file, type };
          return (await press(table, addExtract, savedByLink(visit, command))).problem;
        },
      });
      return problem ? list(visit, of, problem) : seeOther(arrived);
    }),

    page(`${address}/{file}`, "holder", async (visit) => {
      const { pilot, report } = await reportShown(visit);
      const file = reportFileIn(pilot, report.number, visit.params["file"] ?? "") ?? refuse("not-found");
      return ownFile(files, file);
    }),

    // All of a page's files have one nonce between them, and removing twice removes once: none is needed.
    button(`${address}/{file}/ta-bort`, "holder", async (visit) => {
      const number = numberIn(visit);
      const command = { number, fileId: visit.params["file"] ?? "" };
      await press(table, removeExtract, savedByLink(visit, command));
      return seeOther(`/projekt/${visit.person.applicationId}/rapport/${number}/underlag?borttagen=1`);
    }),
  ];

  async function reportShown(visit: Holder) {
    const { pilot, report } = await reportPage(table, visit);
    const here = `/projekt/${pilot.id}/rapport/${report.number}`;
    const attached = pilot.extracts.filter(({ number }) => number === report.number);
    return { pilot, report, here, open: isOpen(report), attached };
  }

  async function list(visit: Holder, of: Awaited<ReturnType<typeof reportShown>>, problem?: ExtractProblem) {
    const { pilot, here, open, attached } = of;
    const fileId = newId(Nonce);
    const done = `${siteUrl}${here}/underlag/${fileId}/klar`;
    const asked = { root: "reports", id: pilot.id, fileId, maxBytes: bucketLimit, done } as const;
    const fits = open && attached.length < extractLimits.files;
    const upload = fits ? await offerUpload(files, asked) : undefined;
    const view = {
      report: here,
      caption: pilot.grant.title,
      extracts: attached,
      threats: await threatsAmong(files, attached),
      open,
      upload,
      problem,
      done: visit.query.has("bifogad") ? "added" : visit.query.has("borttagen") ? "removed" : undefined,
    } as const;
    return html(visit, (await import("./extracts.page.tsx")).ExtractsPage, view, {
      status: problem ? 422 : 200,
      home: `${here}/underlag`,
    });
  }
}
