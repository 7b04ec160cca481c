import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { isContactOf } from "../../pilot/contact.store.ts";
import { fleetingEntry } from "../../pilot/happenings.ts";
import { Grant } from "../../pilot/items/grant.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs } from "../../platform/table/table.ts";
import { OutboxId, personSubject } from "../../vocabulary/ids.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { mineOf } from "./mine.store.ts";

type Command = { readonly mailbox: string };
type Whom = { readonly email: string; readonly language: Language };
type Seen = Guarded & { readonly count: number; readonly whom: Whom | undefined; readonly sent: boolean };

/** Sessions are of single cases, so that no link of this kind is ever revoked: it works for half an hour. */
const mineGeneration = 1;

/** The mail is named by the minute in which it was asked for: asked for twice at once, it is sent once. */
const mailId = (at: Instant) => OutboxId.parse(`my-cases-${at.slice(0, 16)}`);

/** Somebody asks for all of their applications and projects: the link to the list goes to the mailbox, and lists titles. */
export const sendMine = act({
  name: "send-mine",
  writes: [],
  // The mail guards itself by its name: nothing else hangs on it.
  see: async (table: Reader, { at, command: { mailbox } }: Pressed<Command>): Promise<Seen> => {
    const [mine, earlier] = await Promise.all([
      mineOf(table, mailbox),
      table.get("pilots", keys.outbox(personSubject(mailbox), mailId(at))),
    ]);
    const sent = earlier !== undefined;
    const member = mine.find((one) => one.member)?.member;
    if (member || mine.length === 0) return { heads: [], count: mine.length, whom: member, sent };
    // Known as the contact of grants alone: the address stands in the grant.
    const items = await Promise.all(mine.map(({ applicationId }) => table.get("pilots", keys.grant(applicationId))));
    const grants = items.flatMap((item) => (item ? [readAs(Grant, item)] : []));
    const whom = grants.find((grant) => isContactOf(grant, mailbox))?.contact;
    return { heads: [], count: mine.length, whom, sent };
  },
  decide: ({ count, whom, sent }: Seen, { mailbox }: Command, { at }): Outcome<object> => {
    if (!whom || sent) return { answer: {} };
    const { email: to, language } = whom;
    const link = { purpose: "mine", subject: mailbox, generation: mineGeneration, expiresAt: plusDays(at, 1) } as const;
    const mail = { kind: "mail", template: "my-cases", language, to, data: { count }, link } as const;
    return { answer: {}, writes: [fleetingEntry(personSubject(mailbox), mailId(at), mail, at)] };
  },
});
