import type { Session } from "../platform/sign-in/session.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Member } from "./items/draft.ts";
import type { Grant } from "./items/grant.ts";
import { draftDeleted, noLongerMember, openedElsewhere } from "./let-in.refusals.ts";

type Stored = {
  readonly members: readonly Member[];
  readonly grantIfAny: Grant | undefined;
  readonly deletedAt: Instant | undefined;
};

/** Links of the first release, and the sessions they opened, were of this generation. */
const firstGeneration = 1;

/**
 * Whether the session of an emailed link still holds. The cookie alone does not say that: a link is replaced, a person
 * is removed, and who began in another's name is shut out when that person comes. Reviewers and staff are held to their
 * own items elsewhere.
 * @throws Refusal draft-deleted, no-longer-member, link-revoked, opened-elsewhere
 */
export function requireLetIn({ members, grantIfAny, deletedAt }: Stored, session: Session): void {
  if (session.kind === "holder") {
    const { generation = firstGeneration } = session;
    if (grantIfAny && grantIfAny.linkGeneration !== generation) refuse("link-revoked");
  }
  if (session.kind === "applicant") {
    if (deletedAt !== undefined) refuse(draftDeleted);
    const { generation = firstGeneration, proved = false } = session;
    const member = members.find(({ memberId }) => memberId === session.subject) ?? refuse(noLongerMember);
    if (member.generation !== generation) refuse("link-revoked");
    if (member.provedAt !== undefined && !proved) refuse(openedElsewhere);
  }
}
