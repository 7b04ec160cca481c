import type { GroupMember } from "../../calls/choosing.ts";
import type { Review } from "../../pilot/items/review.ts";
import { type Hindrance, hindranceOf } from "../assignment/assignment.ts";

/** A member of the group, and why they cannot be asked, if they cannot. */
export type MemberSeen = { readonly member: GroupMember; readonly hindrance: Hindrance | undefined };

/** Who of the group can be asked to judge an application: nobody who applies, is asked already, or has a conflict. */
export const groupSeen = (
  members: readonly GroupMember[],
  reviews: readonly Review[],
  applicants: readonly string[],
): readonly MemberSeen[] =>
  members.map((member) => ({ member, hindrance: hindranceOf(reviews, member.email, applicants) }));
