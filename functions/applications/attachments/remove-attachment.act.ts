import { act, already, type Outcome } from "../../pilot/act.ts";
import { removalEntry } from "../../pilot/happenings.ts";
import { keys } from "../../platform/table/keys.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type DraftSeen, theDraft } from "../draft/draft.store.ts";
import { askedIn } from "./asked.ts";
import { mayAttach } from "./may-attach.ts";

/** An applicant takes a file away from what is open; one that is gone already stays gone. A version that was handed in keeps it. */
export const removeAttachment = act({
  name: "remove-attachment",
  writes: ["ATTACHMENT"],
  see: theDraft,
  decide: (seen: DraftSeen, { fileId }: { fileId: string }, { at }): Outcome<object> => {
    const file = seen.draft.attachments.find((one) => one.fileId === fileId);
    if (!file) return already({});
    if (!mayAttach(seen, askedIn(seen, file.question))) refuse("already-submitted");
    return {
      answer: {},
      writes: [{ table: "pilots", delete: keys.attachment(seen.id, fileId) }, removalEntry(seen.subject, file.key, at)],
    };
  },
});
