import { act, already, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { contactsLink, requireSeesToMoney } from "../../pilot/people/parts.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { proofMinutes } from "../../platform/links/links.ts";
import { keys } from "../../platform/table/keys.ts";
import { OutboxId } from "../../vocabulary/ids.ts";
import { type Instant, plusSeconds, toMilliseconds } from "../../vocabulary/instant.ts";

type Whom = Pick<Grant["contact"], "email" | "language"> & { readonly subject: string; readonly generation: number };
type Seen = Guarded & { readonly grant: Grant; readonly whom: Whom; readonly sent: boolean };

/** A person is sent at most one such link in so many minutes, however often it is asked for. */
const minutesBetween = 2;
const nameAt = ({ subject }: Whom, at: Instant) => {
  const whose = subject === contactsLink ? "" : `${subject}-`;
  return OutboxId.parse(`mail-payee-link-${whose}${Math.floor(toMilliseconds(at) / (minutesBetween * 60_000))}`);
};

/** Whose mailbox is to be proved: that of the person who asks, which is the contact's for links of the grant's. */
function askingOf({ grant, members }: Pick<Pilot, "grant" | "members">, { id }: Pressed<object>["by"]): Whom {
  const member = members.find(({ memberId }) => memberId === id);
  if (!member) return { ...grant.contact, subject: contactsLink, generation: grant.linkGeneration };
  return { ...member, subject: member.memberId };
}

/**
 * Who sees to the money of a grant is mailed the link that proves the mailbox: a link to the project works for years, and
 * may lie in other hands by now.
 */
export const sendPayeeLink = act({
  name: "send-payee-link",
  writes: [],
  see: async (table: Reader, pressed: Pressed<object>): Promise<Seen> => {
    const { subject, at } = pressed;
    const pilot = await thePilot(table, pressed);
    requireSeesToMoney(pilot, pressed.by);
    const { grant, heads } = pilot;
    const whom = askingOf(pilot, pressed.by);
    return {
      heads,
      grant,
      whom,
      sent: (await table.get("pilots", keys.outbox(subject, nameAt(whom, at)))) !== undefined,
    };
  },
  decide: ({ grant, whom, sent }: Seen, _: object, { at }): Outcome<object> => {
    if (sent) return already({});
    const { title } = grant;
    const link = {
      purpose: "payee",
      subject: whom.subject,
      generation: whom.generation,
      expiresAt: plusSeconds(at, proofMinutes * 60),
    } as const;
    const mail = {
      template: "payee-link",
      language: whom.language,
      to: whom.email,
      data: { title },
      link,
    } as const;
    // The mail changes nothing that others decide on; its link must be of the generation that is in force.
    return { answer: {}, quietly: true, mails: [{ ...mail, id: nameAt(whom, at) }] };
  },
});
