import { answering, type FilesQuestion, otherFiles } from "../../calls/application-form/attached-files.ts";
import { copyEntry } from "../../pilot/happenings.ts";
import { fileLimits } from "../../pilot/items/attachment.ts";
import { readPilotFor } from "../../pilot/pilot.ts";
import { press, savedByLink } from "../../pilot/press.ts";
import { acceptUpload } from "../../platform/files/accept-upload.ts";
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
import { readsDraft } from "../draft/applicant.ts";
import { type DraftSeen, readDraft } from "../draft/draft.store.ts";
import { paths } from "../paths.ts";
import { askedIn } from "./asked.ts";
import { mayAttach } from "./may-attach.ts";
import { registerAttachment } from "./register-attachment.act.ts";
import { removeAttachment } from "./remove-attachment.act.ts";
import { fullnessOf } from "./room.ts";
import { type AttachmentProblem, problemOf } from "./upload.ts";

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
type Applicant = Visit<"applicant">;

/** What the bucket refuses, it refuses in XML: it takes somewhat more than we do, so that we can say it in words. */
const bucketLimit = 3 * fileLimits.bytes;

/** The files of a draft, sent by the browser straight to the bucket: those of a question, and those of the application. */
export function attachmentRoutes({ table, files, siteUrl }: Needs) {
  return [
    page("/ansokan/{id}/bilagor", "applicant", (visit) => list(visit)),

    // The bucket sends the browser here. Looking again changes nothing: a file is registered once.
    page("/ansokan/{id}/bilagor/{file}/klar", "applicant", (visit) => arrived(visit)),
    page("/ansokan/{id}/bilagor/{file}/klar/{question}", "applicant", (visit) => arrived(visit)),

    page("/ansokan/{id}/bilagor/{file}", "applicant", async (visit) => {
      const { sent, submissions } = await readPilotFor(table, visit);
      const all = [...sent, ...submissions.flatMap(({ attachments }) => attachments)];
      const file = all.find(({ fileId }) => fileId === visit.params["file"]) ?? refuse("not-found");
      const { key, name, type } = file;
      return ownFile(files, { key, name, type: fileTypes[type].mime });
    }),

    button("/ansokan/{id}/bilagor/{file}/ta-bort", "applicant", async (visit) => {
      const fileId = visit.params["file"] ?? "";
      await press(table, removeAttachment, savedByLink(visit, { fileId }));
      const seen = await readDraft(table, visit);
      return back(seen, askedIn(seen, questionIn(visit)), "borttagen");
    }),
  ];

  async function arrived(visit: Applicant): Promise<Answer> {
    const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
    const seen = await readDraft(table, visit);
    const question = askedIn(seen, visit.params["question"]);
    const isNew = seen.draft.attachments.every((file) => file.fileId !== fileId);
    if (isNew && !mayAttach(seen, question)) refuse("already-submitted");
    const problem = isNew ? await takeIn(visit, fileId, question) : undefined;
    return problem ? list(visit, { question: question?.id, problem }) : back(seen, question, "uppladdad");
  }

  async function takeIn(
    visit: Applicant,
    fileId: string,
    question: FilesQuestion | undefined,
  ): Promise<AttachmentProblem | undefined> {
    const applicationId = caseIn(visit);
    return acceptUpload<FileType, AttachmentProblem>(files, {
      applicationId,
      place: placeOf("drafts", applicationId, fileId),
      check: (file) => problemOf(file, question),
      read: async (content, { name }) => {
        const judged = (await import("../../platform/files/judge-file.ts")).judgeFile(name, content);
        if (!("type" in judged)) return judged;
        const { withoutPictureData } = await import("../../platform/files/picture-data.ts");
        return { found: judged.type, clean: withoutPictureData(judged.type, content) };
      },
      owed: (key) => table.transact([copyEntry(pilotSubject(applicationId), key, visit.now)]),
      store: async ({ name, bytes, key, sha256 }, type) => {
        const command = { fileId, upload: { name, type, bytes }, key, sha256, question: question?.id };
        return (await press(table, registerAttachment, savedByLink(visit, command))).problem;
      },
    });
  }

  type Said = { readonly question?: string | undefined; readonly problem?: AttachmentProblem | undefined };

  async function list(visit: Applicant, { question: of = questionIn(visit), problem }: Said = {}): Promise<Answer> {
    const { query } = visit;
    const seen = await readDraft(table, visit);
    const { id, draft, call, openCompletion } = seen;
    const question = askedIn(seen, of);
    if (!mayAttach(seen, question) || readsDraft(draft, visit.person.subject)) return seeOther(paths.application(id));
    const place = newId(Nonce);
    const done = `${siteUrl}${paths.attachmentArrived(id, place, question?.id)}`;
    const asked = { root: "drafts", id, fileId: place, maxBytes: bucketLimit, done } as const;
    const full = fullnessOf(seen, question);
    const upload = full ? undefined : await offerUpload(files, asked);
    const said = query.has("uppladdad") ? "added" : query.has("borttagen") ? "removed" : undefined;
    const here = question
      ? answering(question, draft.attachments)
      : otherFiles(call.forms.application, draft.attachments);
    const threats = await threatsAmong(files, here);
    const completion = openCompletion && paths.completion(id, openCompletion.number);
    const shown = { draft, call, question, here, upload, full, threats, problem, completion, done: said } as const;
    const answer = { status: problem ? 422 : 200, home: paths.attachments(id, question?.id) };
    return html(visit, (await import("./attachments.page.tsx")).AttachmentsPage, shown, answer);
  }
}

/** The question that the page in the address is about. */
const questionIn = ({ query }: Applicant) => query.get("fraga") ?? undefined;

/** To the files of the question, or of the application as a whole, with a word of what was done. */
const back = ({ id }: DraftSeen, question: FilesQuestion | undefined, done: "uppladdad" | "borttagen"): Answer =>
  seeOther(question ? `${paths.attachments(id, question.id)}&${done}` : `${paths.attachments(id)}?${done}`);
