import { takesType } from "../../calls/application-form/attached-files.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import type { Attachment } from "../../pilot/items/attachment.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type DraftSeen, theDraft } from "../draft/draft.store.ts";
import { askedIn } from "./asked.ts";
import { mayAttach } from "./may-attach.ts";
import { fullnessOf } from "./room.ts";
import type { AttachmentProblem, Upload } from "./upload.ts";

/** `key` is the place of the copy that no browser can change; `question` is the one that the file was sent to. */
type Command = {
  readonly fileId: string;
  readonly upload: Upload;
  readonly key: string;
  readonly sha256: string;
  readonly question?: string | undefined;
};
export type Registered = { readonly problem?: AttachmentProblem };

/**
 * A file that an applicant sent is taken among those of the draft; once is enough, however often its page is loaded. Of
 * two copies that are registered at once, nothing names the second, and it goes. One that was sent to a question which
 * the form does not have (any more) is taken among the other files.
 */
export const registerAttachment = act({
  name: "register-attachment",
  writes: ["ATTACHMENT"],
  see: theDraft,
  decide: (
    seen: DraftSeen,
    { fileId, upload, key, sha256, question: sentTo }: Command,
    { by, at },
  ): Outcome<Registered> => {
    const { id, draft } = seen;
    if (draft.attachments.some((file) => file.fileId === fileId)) return already({});
    const question = askedIn(seen, sentTo);
    if (!mayAttach(seen, question)) refuse("already-submitted");
    if (!takesType(question, upload.type)) return { answer: { problem: "wrong-type" } };
    const full = fullnessOf(seen, question);
    if (full) return { answer: { problem: full } };
    const attachment: Attachment = {
      v: 1,
      applicationId: id,
      fileId,
      ...upload,
      sha256,
      key,
      addedAt: at,
      addedBy: MemberId.parse(by.id),
      ...(question ? { question: question.id } : {}),
    };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.attachment(id, fileId), ...attachment }, when: absent }],
    };
  },
});
