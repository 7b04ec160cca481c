import { act, type Outcome } from "../../pilot/act.ts";
import { outboxEntry } from "../../pilot/happenings.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { keys } from "../../platform/table/keys.ts";
import { OutboxId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicantOf, ownMember } from "../draft/applicant.ts";
import { type DraftSeen, theDraft } from "../draft/draft.store.ts";
import { isStarter } from "../people/people.ts";
import { starterDeletes } from "./delete.refusals.ts";

/**
 * The person who began an application deletes it before it is submitted. From then on nobody can open it or save in it,
 * and all who wrote in it hear of it; what was written is removed by the outbox, since it may be more than one transaction.
 */
export const deleteDraft = act({
  name: "delete-draft",
  writes: ["DRAFT", "MEMBER"],
  see: theDraft,
  decide: ({ id, subject, draft, call }: DraftSeen, _: object, { by, at }): Outcome<object> => {
    if (draft.head.submittedAt) refuse("already-submitted");
    const me = ownMember(draft, by.id);
    if (!isStarter(me)) refuse(starterDeletes);
    return {
      answer: {},
      writes: [
        // Nobody is told of the call any more, and "send me my links" finds the application no more.
        { table: "pilots", update: keys.draft(id), set: { deletedAt: at }, remove: ["peoplePk", "peopleSk"] },
        ...draft.members.map(
          ({ memberId }) =>
            ({ table: "pilots", update: keys.member(id, memberId), remove: ["peoplePk", "peopleSk"] }) as const,
        ),
        outboxEntry(subject, OutboxId.parse("forget-draft"), { kind: "forget-draft" }, at),
      ],
      // Who types in what came on paper has no mailbox there.
      mails: (draft.head.paper ? [] : draft.members).map(({ language, email: to }) => ({
        template: "draft-deleted",
        language,
        to,
        data: { callTitle: wordsIn(call.title, language), by: me.email },
      })),
      log: { action: "application.deleted" },
    };
  },
  actor: (_, by) => applicantOf(by.id),
});
