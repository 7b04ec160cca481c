import type { ApplicationSummary } from "../../calls/application-form/summary.ts";
import type { Draft, Member } from "../../pilot/items/draft.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import { MemberId, type newId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";

type Context = { readonly invitedBy: MemberId; readonly at: Instant; readonly newId: typeof newId };

/** The contact and the signatory, where they are not among those who wrote: each gets a link of their own. */
export function namedIn(
  { head, members }: Pick<Draft, "head" | "members">,
  { contact, signatory }: Pick<ApplicationSummary, "contact" | "signatory">,
  { invitedBy, at, newId }: Context,
): readonly Member[] {
  const { applicationId, callId, language } = head;
  const isThere = (email: string) => members.some((one) => isSameAddress(one.email, email));
  const isSame = signatory !== undefined && isSameAddress(contact.email, signatory.email);
  return [contact, ...(signatory && !isSame ? [signatory] : [])]
    .filter(({ email }) => email !== "" && !isThere(email))
    .map(({ name, email }) => ({
      ...{ memberId: newId(MemberId), applicationId, callId, email, name, language },
      ...{ generation: 1, joinedAt: at, invitedBy },
    }));
}
