import { act, type Outcome } from "../../pilot/act.ts";
import { type Member, titleOf } from "../../pilot/items/draft.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicantOf } from "./applicant.ts";
import { type DraftSeen, theDraft } from "./draft.store.ts";
import { memberPut } from "./member.store.ts";
import { resumeLink } from "./resume-link.ts";

/** More people than this on one application is a mistake, or someone sending mail through us. */
const mostMembers = 10;

/** An applicant lets a colleague into the application, who is mailed a link. One who is there already stays as they are. */
export const inviteMember = act({
  name: "invite-member",
  writes: ["MEMBER"],
  see: theDraft,
  decide: ({ id, draft, call }: DraftSeen, { email }: { email: string }, { by, at, newId }): Outcome<object> => {
    if (draft.members.some((member) => member.email.toLowerCase() === email.toLowerCase())) return { answer: {} };
    if (draft.members.length >= mostMembers) refuse("too-large", { limit: `${mostMembers} personer` });
    const { callId, language } = draft.head;
    const member: Member = {
      memberId: newId(MemberId),
      applicationId: id,
      callId,
      email,
      language,
      generation: 1,
      joinedAt: at,
      invitedBy: MemberId.parse(by.id),
    };
    return {
      answer: {},
      writes: [memberPut(member)],
      mails: [resumeLink(member, call, titleOf(draft), at)],
      log: { action: "application.member-invited" },
    };
  },
  actor: (_, by) => applicantOf(by.id),
});
