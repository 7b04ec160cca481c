import { copyEntry } from "../../pilot/happenings.ts";
import { fileLimits } from "../../pilot/items/attachment.ts";
import { readPilotFor } from "../../pilot/pilot.ts";
import { press, savedByLink } from "../../pilot/press.ts";
import { acceptUpload, type FileProblem } from "../../platform/files/accept-upload.ts";
import { type FileType, fileTypes } from "../../platform/files/file-types.ts";
import type { Files } from "../../platform/files/files.ts";
import { ownFile, threatsAmong } from "../../platform/files/given-file.answer.ts";
import { offerUpload } from "../../platform/files/offer-upload.ts";
import { placeOf } from "../../platform/files/places.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, type Visit } from "../../platform/web/route.ts";
import { Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readDraft } from "../draft/draft.store.ts";
import { paths } from "../paths.ts";
import { registerAttachment } from "./register-attachment.act.ts";
import { removeAttachment } from "./remove-attachment.act.ts";
import { problemOf } from "./upload.ts";

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
type Applicant = Visit<"applicant">;

/** What the bucket refuses, it refuses in XML: it takes somewhat more than we do, so that we can say it in words. */
const bucketLimit = 3 * fileLimits.bytes;

/** The files of a draft, sent by the browser straight to the bucket. */
export function attachmentRoutes({ table, files, siteUrl }: Needs) {
  return [
    page("/ansokan/{id}/bilagor", "applicant", (visit) => list(visit)),

    // The bucket sends the browser here. Looking again changes nothing: a file is registered once.
    page("/ansokan/{id}/bilagor/{file}/klar", "applicant", async (visit) => {
      const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
      const { attachments, isDraft } = await readPilotFor(table, visit);
      const isNew = attachments.every((file) => file.fileId !== fileId);
      if (isNew && !isDraft) refuse("already-submitted");
      const problem = isNew ? await takeIn(visit, fileId) : undefined;
      return problem ? list(visit, problem) : seeOther(`${paths.attachments(caseIn(visit))}?uppladdad`);
    }),

    page("/ansokan/{id}/bilagor/{file}", "applicant", async (visit) => {
      const { attachments } = await readPilotFor(table, visit);
      const file = attachments.find(({ fileId }) => fileId === visit.params["file"]) ?? refuse("not-found");
      const { key, name, type } = file;
      return ownFile(files, { key, name, type: fileTypes[type].mime });
    }),

    button("/ansokan/{id}/bilagor/{file}/ta-bort", "applicant", async (visit) => {
      const fileId = visit.params["file"] ?? "";
      await press(table, removeAttachment, savedByLink(visit, { fileId }));
      return seeOther(`${paths.attachments(caseIn(visit))}?borttagen`);
    }),
  ];

  async function takeIn(visit: Applicant, fileId: string): Promise<FileProblem | undefined> {
    const applicationId = caseIn(visit);
    return acceptUpload<FileType, FileProblem>(files, {
      applicationId,
      place: placeOf("drafts", applicationId, fileId),
      check: problemOf,
      read: async (content, { name }) => {
        const judged = (await import("../../platform/files/judge-file.ts")).judgeFile(name, content);
        return "type" in judged ? { found: judged.type } : judged;
      },
      owed: (key) => table.transact([copyEntry(pilotSubject(applicationId), key, visit.now)]),
      store: async ({ name, bytes, key }, type) => {
        const command = { fileId, upload: { name, type, bytes }, key };
        return (await press(table, registerAttachment, savedByLink(visit, command))).problem;
      },
    });
  }

  async function list(visit: Applicant, problem?: FileProblem): Promise<Answer> {
    const { query } = visit;
    const { id, draft, call } = await readDraft(table, visit);
    if (draft.head.submittedAt) return seeOther(paths.application(id));
    const place = newId(Nonce);
    const done = `${siteUrl}${paths.attachmentArrived(id, place)}`;
    const fits = draft.attachments.length < fileLimits.files;
    const asked = { root: "drafts", id, fileId: place, maxBytes: bucketLimit, done } as const;
    const upload = fits ? await offerUpload(files, asked) : undefined;
    const said = query.has("uppladdad") ? "added" : query.has("borttagen") ? "removed" : undefined;
    const threats = await threatsAmong(files, draft.attachments);
    const shown = { draft, call, upload, threats, problem, done: said } as const;
    const answer = { status: problem ? 422 : 200, home: paths.attachments(id) };
    return html(visit, (await import("./attachments.page.tsx")).AttachmentsPage, shown, answer);
  }
}
