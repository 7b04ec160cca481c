import type { Draft, Member } from "../../pilot/items/draft.ts";
import { proveFirst } from "../../pilot/let-in.refusals.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { starterOnly, starterStays } from "./people.refusals.ts";

type People = Pick<Draft, "head" | "members">;

/** Who began the application, and so is its contact until it is submitted: invited by no other. */
export const isStarter = ({ invitedBy }: Pick<Member, "invitedBy">): boolean => invitedBy === undefined;

/** Whether a person has opened a link from the mailbox that the application knows. */
export const hasProved = ({ provedAt }: Pick<Member, "provedAt">): boolean => provedAt !== undefined;

/** After the submission only the starter lets people in and removes them; while it is a draft every writer does. */
export const mayChangePeople = ({ head }: Pick<People, "head">, me: Member): boolean =>
  head.submittedAt === undefined || isStarter(me);

/** @throws Refusal prove-first, starter-only */
export function requireMayChangePeople(draft: Pick<People, "head">, me: Member): void {
  if (!hasProved(me)) refuse(proveFirst);
  if (!mayChangePeople(draft, me)) refuse(starterOnly);
}

/** Whether the person may remove the other, or leave. The starter stays: the application would have no contact. */
export const mayRemove = (draft: Pick<People, "head">, me: Member, other: Member): boolean =>
  !isStarter(other) && hasProved(me) && (mayChangePeople(draft, me) || me.memberId === other.memberId);

/** @throws Refusal starter-stays, prove-first, starter-only */
export function requireMayRemove(draft: Pick<People, "head">, me: Member, other: Member): void {
  if (isStarter(other)) refuse(starterStays);
  if (!mayRemove(draft, me, other)) requireMayChangePeople(draft, me);
}
