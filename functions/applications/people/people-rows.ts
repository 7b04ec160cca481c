import { isUnreached } from "../../pilot/lost-mail.ts";
import { contactNow, type Part, partsOf, signatoryNow } from "../../pilot/people/parts.ts";
import { isSameAddress } from "../../pilot/people/people-of-case.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { MemberId } from "../../vocabulary/ids.ts";
import { hasProved, isStarter, mayRemove, type Viewer } from "./people.ts";

/** A row of the list: somebody who takes part, or who is named and has no link of their own. */
export type Row = {
  readonly memberId: MemberId | undefined;
  readonly name: string | undefined;
  readonly email: string;
  readonly parts: readonly Part[];
  readonly state: "invited" | "been" | "bounced" | "linkless";
  readonly isMe: boolean;
  readonly isStarter: boolean;
  readonly mayRemove: boolean;
  readonly maySend: boolean;
};

/** The people of a case: those with a link, then those whom it names only. */
export function rowsOf(pilot: Pilot, me: Viewer): readonly Row[] {
  const isLost = (email: string) =>
    pilot.isDraft
      ? pilot.outbox.some(({ status, effect }) => status === "bounced" && effect.kind === "mail" && effect.to === email)
      : isUnreached(pilot, email);
  const [contact, signatory] = [contactNow(pilot), signatoryNow(pilot)];
  const members = pilot.members.map((member): Row => {
    const isMe = member.memberId === me.member?.memberId;
    const parts = partsOf(pilot, member);
    const named = parts.includes("contact") ? contact : parts.includes("signatory") ? signatory : undefined;
    return {
      ...{ memberId: member.memberId, email: member.email, parts, isMe, isStarter: isStarter(member) },
      name: named?.name || member.name,
      state: isLost(member.email) ? "bounced" : hasProved(member) ? "been" : "invited",
      mayRemove: mayRemove(pilot, me, member),
      maySend: !isMe && me.proved && me.mayChange,
    };
  });
  const linkless = (["contact", "signatory"] as const).flatMap((part): Row[] => {
    const named = part === "contact" ? contact : signatory;
    if (!named || pilot.members.some(({ email }) => isSameAddress(email, named.email))) return [];
    const nothing = { memberId: undefined, isMe: false, isStarter: false, mayRemove: false, maySend: false };
    return [{ ...nothing, name: named.name, email: named.email, parts: [part], state: "linkless" }];
  });
  return [...members, ...linkless];
}
