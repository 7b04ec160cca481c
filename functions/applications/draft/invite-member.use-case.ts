import type { Call } from "../../calls/call.ts";
import { type Draft, titleOf } from "../../pilot/items/draft.ts";
import { type ApplicationId, MemberId, newId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Inviting } from "./draft.store.ts";

type Needs = {
  readonly readDraft: (id: ApplicationId) => Promise<{ draft: Draft; call: Call }>;
  readonly memberInvited: (inviting: Inviting) => Promise<void>;
};
type Command = {
  readonly applicationId: ApplicationId;
  readonly email: string;
  readonly by: MemberId;
  readonly at: Instant;
  readonly nonce: string;
};

/** More people than this on one application is a mistake, or someone sending mail through us. */
const mostMembers = 10;

/** Lets a colleague into the application; one who is there already stays as they are. @throws Refusal too-large */
export const inviteMember =
  ({ readDraft, memberInvited }: Needs) =>
  async ({ applicationId, email, by, at, nonce }: Command): Promise<void> => {
    const { draft, call } = await readDraft(applicationId);
    if (draft.members.some((member) => member.email.toLowerCase() === email.toLowerCase())) return;
    if (draft.members.length >= mostMembers) refuse("too-large", { limit: `${mostMembers} personer` });
    const { callId, language } = draft.head;
    await memberInvited({
      member: {
        memberId: newId(MemberId),
        applicationId,
        callId,
        email,
        language,
        generation: 1,
        joinedAt: at,
        invitedBy: by,
      },
      invitedBy: by,
      call,
      title: titleOf(draft),
      nonce,
    });
  };
