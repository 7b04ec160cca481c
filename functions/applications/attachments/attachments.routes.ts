import { fileLimits } from "../../pilot/items/attachment.ts";
import { fileTypes } from "../../platform/files/file-types.ts";
import { errorFields, log } from "../../platform/log.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Applicant, type ApplicantWeb, applicantFor } from "../draft/applicant-request.ts";
import { readDraft } from "../draft/draft.store.ts";
import { paths } from "../paths.ts";
import { attachmentAdded, attachmentRemoved } from "./attachment.store.ts";
import { type FileProblem, filePlace, registerAttachment } from "./register-attachment.use-case.ts";

// Each page is read when it is first shown.
const attachmentsPage = () => import("./attachments.page.tsx");

/** What the bucket refuses, it refuses in XML: it takes somewhat more than we do, so that we can say it in words. */
const bucketLimit = 3 * fileLimits.bytes;

/** The files of a draft, sent by the browser straight to the bucket. */
export function attachmentRoutes({ table, identity, files, siteUrl }: ApplicantWeb) {
  const register = registerAttachment({
    headOf: files.headOf,
    keep: files.keep,
    remove: files.remove,
    attachmentAdded: (attachment) => attachmentAdded(table, attachment),
  });

  const page = async (request: WebRequest, { applicationId, csrf }: Applicant, problem?: FileProblem) => {
    const { language: lang, pathAndQuery, query } = request;
    const { draft, call } = await readDraft(table, applicationId);
    if (draft.head.submittedAt) return seeOther(paths.application(applicationId));
    const place = newId(Nonce);
    const done = `${siteUrl}${paths.attachmentArrived(applicationId, place)}`;
    const prefix = filePlace(applicationId, place);
    const full = draft.attachments.length >= fileLimits.files;
    const upload = full
      ? undefined
      : { ...(await files.presignedUpload({ prefix, maxBytes: bucketLimit, done })), done };
    const path = problem ? paths.attachments(applicationId) : pathAndQuery;
    const said = query.has("uppladdad") ? "added" : query.has("borttagen") ? "removed" : undefined;
    const shown = { lang, path, draft, call, csrf, nonce: newId(Nonce), upload, problem, done: said } as const;
    return html((await attachmentsPage()).AttachmentsPage(shown), { status: problem ? 422 : 200 });
  };

  const fileIn = async (request: WebRequest) => {
    const applicant = await applicantFor(identity, request);
    const { draft } = await readDraft(table, applicant.applicationId);
    const file = draft.attachments.find(({ fileId }) => fileId === request.params["file"]);
    return { applicant, file };
  };

  return [
    get("/ansokan/{id}/bilagor", async (request) => page(request, await applicantFor(identity, request))),

    // The bucket sends the browser here. Looking again changes nothing: a file is registered once.
    get("/ansokan/{id}/bilagor/{file}/klar", async (request) => {
      const applicant = await applicantFor(identity, request);
      const fileId = Nonce.safeParse(request.params["file"]);
      if (!fileId.success) return refuse("not-found");
      const { applicationId, memberId: by } = applicant;
      const { draft } = await readDraft(table, applicationId);
      const arrived = `${paths.attachments(applicationId)}?uppladdad`;
      if (draft.attachments.some((file) => file.fileId === fileId.data)) return seeOther(arrived);
      if (draft.head.submittedAt) return refuse("already-submitted");
      const command = { applicationId, fileId: fileId.data, files: draft.attachments.length, by, at: request.now };
      const problem = await register(command);
      return problem ? page(request, applicant, problem) : seeOther(arrived);
    }),

    get("/ansokan/{id}/bilagor/{file}", async (request) => {
      const { name, type, key } = (await fileIn(request)).file ?? refuse("not-found");
      return seeOther(await files.presignedDownload({ key, name, type: fileTypes[type].mime }));
    }),

    post("/ansokan/{id}/bilagor/{file}/ta-bort", async (request) => {
      const { applicant, file } = await fileIn(request);
      if (file) {
        await attachmentRemoved(table, applicant.applicationId, file.fileId);
        // The application no longer has the file; what is left of it in the bucket hurts nobody.
        await files.remove(file.key).catch((error: unknown) => log("warn", "attachment.left", errorFields(error)));
      }
      return seeOther(`${paths.attachments(applicant.applicationId)}?borttagen`);
    }),
  ];
}
