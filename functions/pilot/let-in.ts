import type { Session } from "../platform/sign-in/session.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Member } from "./items/draft.ts";
import type { Grant } from "./items/grant.ts";
import { draftDeleted, noLongerMember, openedElsewhere } from "./let-in.refusals.ts";
import { contactsLink } from "./people/parts.ts";

type Stored = {
  readonly members: readonly Member[];
  readonly grantIfAny: Grant | undefined;
  readonly deletedAt: Instant | undefined;
};

/** Links of the first release, and the sessions they opened, were of this generation. */
const firstGeneration = 1;

type Linked = { readonly subject: string; readonly generation?: number | undefined };

/** The person of a link to an application or a project, who is still there. @throws Refusal no-longer-member, link-revoked */
function requireMember(
  { members }: Pick<Stored, "members">,
  { subject, generation = firstGeneration }: Linked,
): Member {
  const member = members.find(({ memberId }) => memberId === subject) ?? refuse(noLongerMember);
  return member.generation === generation ? member : refuse("link-revoked");
}

/**
 * Whether a link to a project still opens it: the contact's that the grant counts, or a person's own.
 * @throws Refusal no-longer-member, link-revoked
 */
export function requireProjectLink(stored: Omit<Stored, "deletedAt">, linked: Linked): void {
  if (linked.subject !== contactsLink) {
    requireMember(stored, linked);
    return;
  }
  const { generation = firstGeneration } = linked;
  if (stored.grantIfAny && stored.grantIfAny.linkGeneration !== generation) refuse("link-revoked");
}

/**
 * Whether the session of an emailed link still holds. The cookie alone does not say that: a link is replaced, a person
 * is removed, and who began in another's name is shut out when that person comes. Reviewers and staff are held to their
 * own items elsewhere.
 * @throws Refusal draft-deleted, no-longer-member, link-revoked, opened-elsewhere
 */
export function requireLetIn(stored: Stored, session: Session): void {
  if (session.kind === "holder") requireProjectLink(stored, session);
  if (session.kind !== "applicant") return;
  if (stored.deletedAt !== undefined) refuse(draftDeleted);
  const member = requireMember(stored, session);
  if (member.provedAt !== undefined && session.proved !== true) refuse(openedElsewhere);
}
