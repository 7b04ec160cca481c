import { fileLimits } from "../../pilot/items/attachment.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { savedByLink } from "../../pilot/pressed.ts";
import { fileTypes } from "../../platform/files/file-types.ts";
import type { Files, Head } from "../../platform/files/files.ts";
import { errorFields, log } from "../../platform/log.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { caseIn } from "../../platform/web/let-in.ts";
import { button, page, type Visit } from "../../platform/web/route.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readDraft } from "../draft/draft.store.ts";
import { paths } from "../paths.ts";
import { registerAttachment } from "./register-attachment.act.ts";
import { removeAttachment } from "./remove-attachment.act.ts";
import { type FileProblem, filePlace, readUpload, type Upload } from "./upload.ts";

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
type Applicant = Visit<"applicant">;

// Each page is read when it is first shown.
const attachmentsPage = () => import("./attachments.page.tsx");

/** What the bucket refuses, it refuses in XML: it takes somewhat more than we do, so that we can say it in words. */
const bucketLimit = 3 * fileLimits.bytes;

/**
 * Where a file is kept once it has been looked at. The browser's leave to send to the first place lasts an hour, beyond
 * submitting: what is sent there later must not take the place of what was submitted.
 */
const keptPlace = (visit: Applicant) => `kept/${caseIn(visit)}/${newId(Nonce)}`;

/** The files of a draft, sent by the browser straight to the bucket. */
export function attachmentRoutes({ table, files, siteUrl }: Needs) {
  return [
    page("/ansokan/{id}/bilagor", "applicant", (visit) => list(visit)),

    // The bucket sends the browser here. Looking again changes nothing: a file is registered once.
    page("/ansokan/{id}/bilagor/{file}/klar", "applicant", async (visit) => {
      const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
      const { attachments, isDraft } = await readPilot(table, caseIn(visit));
      const isNew = attachments.every((file) => file.fileId !== fileId);
      if (isNew && !isDraft) refuse("already-submitted");
      const problem = isNew ? await takeIn(visit, fileId) : undefined;
      return problem ? list(visit, problem) : seeOther(`${paths.attachments(caseIn(visit))}?uppladdad`);
    }),

    page("/ansokan/{id}/bilagor/{file}", "applicant", async (visit) => {
      const { attachments } = await readPilot(table, caseIn(visit));
      const file = attachments.find(({ fileId }) => fileId === visit.params["file"]) ?? refuse("not-found");
      const { key, name, type } = file;
      return seeOther(await files.presignedDownload({ key, name, type: fileTypes[type].mime }));
    }),

    button("/ansokan/{id}/bilagor/{file}/ta-bort", "applicant", async (visit) => {
      const fileId = visit.params["file"] ?? "";
      const { key } = await press(table, removeAttachment, savedByLink(visit, { fileId }));
      // The application no longer has the file; what is left of it in the bucket does no harm.
      if (key) await files.remove(key).catch((error: unknown) => log("warn", "attachment.left", errorFields(error)));
      return seeOther(`${paths.attachments(caseIn(visit))}?borttagen`);
    }),
  ];

  /** Looks at what came and registers it, or says what is wrong with it; either way its place is emptied. */
  async function takeIn(visit: Applicant, fileId: string): Promise<FileProblem | undefined> {
    const place = filePlace(caseIn(visit), fileId);
    const found = await files.headOf(place);
    if (!found) return "nothing-came";
    const read = readUpload(found, place);
    const problem = "problem" in read ? read.problem : await register(visit, fileId, found, read);
    await files.remove(found.key);
    return problem;
  }

  async function register(visit: Applicant, fileId: string, found: Head, upload: Upload) {
    const key = keptPlace(visit);
    await files.keep(found, key);
    const done = await press(table, registerAttachment, savedByLink(visit, { fileId, upload, key }));
    // Another request has registered the file, or there are too many: this copy goes.
    if (done.key !== key) await files.remove(key);
    return done.problem;
  }

  async function list(visit: Applicant, problem?: FileProblem): Promise<Answer> {
    const { query } = visit;
    const { id, draft, call } = await readDraft(table, caseIn(visit));
    if (draft.head.submittedAt) return seeOther(paths.application(id));
    const place = newId(Nonce);
    const done = `${siteUrl}${paths.attachmentArrived(id, place)}`;
    const prefix = filePlace(id, place);
    const full = draft.attachments.length >= fileLimits.files;
    const upload = full
      ? undefined
      : { ...(await files.presignedUpload({ prefix, maxBytes: bucketLimit, done })), done };
    const said = query.has("uppladdad") ? "added" : query.has("borttagen") ? "removed" : undefined;
    const shown = { draft, call, upload, problem, done: said } as const;
    const answer = { status: problem ? 422 : 200, home: paths.attachments(id) };
    return html(visit, (await attachmentsPage()).AttachmentsPage, shown, answer);
  }
}
