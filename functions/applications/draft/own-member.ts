import type { Draft, Member } from "../../pilot/items/draft.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** The person of the link, among those who write. @throws Refusal session-expired */
export const ownMember = ({ members }: Pick<Draft, "members">, memberId: string): Member =>
  members.find((member) => member.memberId === memberId) ?? refuse("session-expired");
