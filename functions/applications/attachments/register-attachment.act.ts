import { act, already, type Outcome } from "../../pilot/act.ts";
import { type Attachment, fileLimits } from "../../pilot/items/attachment.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import type { FileProblem } from "../../platform/files/accept-upload.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Upload } from "./upload.ts";

/** `key` is the place of the copy that no browser can change. */
type Command = { readonly fileId: string; readonly upload: Upload; readonly key: string };
export type Registered = { readonly problem?: FileProblem };

/**
 * A file that an applicant sent is taken among those of the draft; once is enough, however often its page is loaded. Of
 * two copies that are registered at once, nothing names the second, and it goes.
 */
export const registerAttachment = act({
  name: "register-attachment",
  writes: ["ATTACHMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { fileId, upload, key }: Command, { by, at }): Outcome<Registered> => {
    if (pilot.attachments.some((file) => file.fileId === fileId)) return already({});
    if (!pilot.isDraft) refuse("already-submitted");
    if (pilot.attachments.length >= fileLimits.files) return { answer: { problem: "too-many" } };
    const attachment: Attachment = {
      v: 1,
      applicationId: pilot.id,
      fileId,
      ...upload,
      key,
      addedAt: at,
      addedBy: MemberId.parse(by.id),
    };
    return {
      answer: {},
      writes: [{ table: "pilots", put: { ...keys.attachment(pilot.id, fileId), ...attachment }, when: absent }],
    };
  },
});
