import type { Draft, Member } from "../../pilot/items/draft.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** Who acts in the log: the organisation once it is known. A mailbox is never written there. */
export const applicantOf = (memberId: string, organisation = "Sökanden"): Actor => ({
  kind: "applicant",
  id: memberId,
  name: organisation,
});

/** The person of the link, among those who write. @throws Refusal session-expired */
export const ownMember = ({ members }: Pick<Draft, "members">, memberId: string): Member =>
  members.find((member) => member.memberId === memberId) ?? refuse("session-expired");

/** Whether the person of the link is invited to read the draft, and no more. */
export const readsDraft = (draft: Pick<Draft, "members">, memberId: string): boolean =>
  ownMember(draft, memberId).part === "reader";
