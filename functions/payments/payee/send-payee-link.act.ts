import { act, already, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { thePilot } from "../../pilot/pilot.ts";
import { proofMinutes } from "../../platform/links/links.ts";
import { keys } from "../../platform/table/keys.ts";
import { OutboxId } from "../../vocabulary/ids.ts";
import { type Instant, plusSeconds, toMilliseconds } from "../../vocabulary/instant.ts";

type Seen = Guarded & { readonly grant: Grant; readonly sent: boolean };

/** The contact person is sent at most one such link in so many minutes, however often it is asked for. */
const minutesBetween = 2;
const nameAt = (at: Instant) =>
  OutboxId.parse(`mail-payee-link-${Math.floor(toMilliseconds(at) / (minutesBetween * 60_000))}`);

/**
 * The contact person of a grant is mailed the link that proves the mailbox: a link to the project works for years, and
 * may lie in other hands by now.
 */
export const sendPayeeLink = act({
  name: "send-payee-link",
  writes: [],
  see: async (table: Reader, pressed: Pressed<object>): Promise<Seen> => {
    const { subject, at } = pressed;
    const { grant, heads } = await thePilot(table, pressed);
    return { heads, grant, sent: (await table.get("pilots", keys.outbox(subject, nameAt(at)))) !== undefined };
  },
  decide: ({ grant, sent }: Seen, _: object, { at }): Outcome<object> => {
    if (sent) return already({});
    const { title, contact, linkGeneration: generation } = grant;
    const link = {
      purpose: "payee",
      subject: "holder",
      generation,
      expiresAt: plusSeconds(at, proofMinutes * 60),
    } as const;
    const mail = {
      template: "payee-link",
      language: contact.language,
      to: contact.email,
      data: { title },
      link,
    } as const;
    // The mail changes nothing that others decide on; its link must be of the generation that is in force.
    return { answer: {}, quietly: true, mails: [{ ...mail, id: nameAt(at) }] };
  },
});
