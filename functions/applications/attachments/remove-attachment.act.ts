import { act, already, type Outcome } from "../../pilot/act.ts";
import { removalEntry } from "../../pilot/happenings.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** An applicant takes a file away from the draft; one that is gone already stays gone. */
export const removeAttachment = act({
  name: "remove-attachment",
  writes: ["ATTACHMENT"],
  see: thePilot,
  decide: (pilot: Pilot, { fileId }: { fileId: string }, { at }): Outcome<object> => {
    const file = pilot.attachments.find((one) => one.fileId === fileId);
    if (!file) return already({});
    if (!pilot.isDraft) refuse("already-submitted");
    return {
      answer: {},
      writes: [
        { table: "pilots", delete: keys.attachment(pilot.id, fileId) },
        removalEntry(pilot.subject, file.key, at),
      ],
    };
  },
});
