import { numberIn, reportPage } from "../../claims/report-page.answer.ts";
import { copyEntry } from "../../pilot/happenings.ts";
import { attachedTo, isPicture, lacksConsent, reportAttachmentLimits } from "../../pilot/items/report-attachment.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import { press, savedByLink } from "../../pilot/press.ts";
import { acceptUpload } from "../../platform/files/accept-upload.ts";
import { type FileType, fileTypes } from "../../platform/files/file-types.ts";
import type { Files } from "../../platform/files/files.ts";
import { ownFile, threatsAmong } from "../../platform/files/given-file.answer.ts";
import { offerUpload } from "../../platform/files/offer-upload.ts";
import { placeOf } from "../../platform/files/places.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { addReportAttachment } from "./add-report-attachment.act.ts";
import { answerConsent } from "./answer-consent.act.ts";
import { pathsOf } from "./attachments.paths.ts";
import { consentForm } from "./consent.form.ts";
import { judgeAttachment, problemOf, type ReportFileProblem } from "./judge-attachment.ts";
import { removeReportAttachment } from "./remove-report-attachment.act.ts";

/** What the bucket refuses, it refuses in XML: it takes somewhat more than we do, so that we can say it in words. */
const bucketLimit = 3 * reportAttachmentLimits.bytes;

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
type Holder = Visit<"holder">;

const address = "/projekt/{id}/rapport/{number}/bilagor";

/** The pictures and documents of a report, sent by the holder's browser straight to the bucket. */
export function attachmentsRoutes({ table, files, siteUrl }: Needs) {
  return [
    page(address, "holder", async (visit) => list(visit, await reportShown(visit))),

    // The bucket sends the browser here. Looking again changes nothing: a file is attached once.
    page(`${address}/{file}/klar`, "holder", async (visit) => {
      const of = await reportShown(visit);
      const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
      const here = of.attached.find((one) => one.fileId === fileId);
      if (here) return seeOther(afterwards(of, here));
      if (!of.open) return refuse("already-submitted");
      const { id: applicationId } = of.pilot;
      let found: FileType | undefined;
      const problem = await acceptUpload<FileType, ReportFileProblem>(files, {
        applicationId,
        place: placeOf("reports", applicationId, fileId),
        check: problemOf,
        read: judgeAttachment,
        owed: (key) => table.transact([copyEntry(of.pilot.subject, key, visit.now)]),
        store: async (file, type) => {
          found = type;
          const command = { number: of.report.number, fileId, file, type };
          return (await press(table, addReportAttachment, savedByLink(visit, command))).problem;
        },
      });
      return problem ? list(visit, of, problem) : seeOther(afterwards(of, { fileId, type: found ?? "pdf" }));
    }),

    page(`${address}/{file}`, "holder", async (visit) => {
      const { name, key, type } = fileIn(await reportShown(visit), visit);
      return ownFile(files, { name, key, type: fileTypes[type].mime });
    }),

    page(`${address}/{file}/bild`, "holder", (visit) => consent(visit)),
    ...labelledBy(
      (request) => labelsOf(consentForm, request),
      [
        button(`${address}/{file}/bild`, "holder", async (visit) => {
          const { typed, language } = visit;
          const command = { number: numberIn(visit), fileId: visit.params["file"] ?? "", typed, language };
          const { wrong } = await press(table, answerConsent, savedByLink(visit, command));
          return wrong ? consent(visit, wrong) : seeOther(`${listOf(visit)}?besvarad=1`);
        }),
      ],
    ),

    // All of a page's files have one nonce between them, and removing twice removes once: none is needed.
    button(`${address}/{file}/ta-bort`, "holder", async (visit) => {
      const command = { number: numberIn(visit), fileId: visit.params["file"] ?? "" };
      await press(table, removeReportAttachment, savedByLink(visit, command));
      return seeOther(`${listOf(visit)}?borttagen=1`);
    }),
  ];

  async function reportShown(visit: Holder) {
    const { pilot, report } = await reportPage(table, visit);
    const here = `/projekt/${pilot.id}/rapport/${report.number}`;
    return { pilot, report, here, open: isOpen(report), attached: attachedTo(pilot, report.number) };
  }
  type Shown = Awaited<ReturnType<typeof reportShown>>;

  async function consent(visit: Holder, problems: readonly Problem[] = []): Promise<Answer> {
    const of = await reportShown(visit);
    const file = fileIn(of, visit);
    if (!isPicture(file)) return refuse("not-found");
    const { here, open, pilot } = of;
    const view = { report: here, caption: pilot.grant.title, file, open, typed: visit.typed, problems };
    return html(visit, (await import("./consent.page.tsx")).ConsentPage, view, {
      status: problems.length > 0 ? 422 : 200,
      home: pathsOf(here).consent(file.fileId),
    });
  }

  async function list(visit: Holder, of: Shown, problem?: ReportFileProblem): Promise<Answer> {
    const { pilot, here, open, attached } = of;
    const fileId = newId(Nonce);
    const done = `${siteUrl}${pathsOf(here).arrived(fileId)}`;
    const asked = { root: "reports", id: pilot.id, fileId, maxBytes: bucketLimit, done } as const;
    const fits = open && attached.length < reportAttachmentLimits.files;
    const upload = fits ? await offerUpload(files, asked) : undefined;
    const { query } = visit;
    const view = {
      report: here,
      caption: pilot.grant.title,
      attached,
      threats: await threatsAmong(files, attached),
      open,
      upload,
      problem,
      done: (["bifogad", "besvarad", "borttagen"] as const).flatMap((one) => (query.has(one) ? [said[one]] : []))[0],
    };
    return html(visit, (await import("./attachments.page.tsx")).AttachmentsPage, view, {
      status: problem ? 422 : 200,
      home: pathsOf(here).list,
    });
  }
}

const said = { bifogad: "added", besvarad: "answered", borttagen: "removed" } as const;

const listOf = (visit: Holder) => `/projekt/${visit.person.applicationId}/rapport/${numberIn(visit)}/bilagor`;

/** The file that an address names. @throws Refusal not-found */
const fileIn = <F extends { readonly fileId: string }>(
  { attached }: { readonly attached: readonly F[] },
  visit: Holder,
): F => attached.find(({ fileId }) => fileId === visit.params["file"]) ?? refuse("not-found");

/** A picture is asked about as soon as it is there. */
const afterwards = (
  { here }: { readonly here: string },
  file: Parameters<typeof lacksConsent>[0] & { readonly fileId: string },
): string => (lacksConsent(file) ? pathsOf(here).consent(file.fileId) : `${pathsOf(here).list}?bifogad=1`);
