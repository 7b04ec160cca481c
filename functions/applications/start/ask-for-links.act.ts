import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { fleetingEntry } from "../../pilot/happenings.ts";
import { type Asked, type Counted, countMail, readMailCounts } from "../../platform/mail/mail-limits.ts";
import { Nonce, OutboxId, type Subject } from "../../vocabulary/ids.ts";

type Command = { readonly asked: Asked };
type Seen = Guarded & { readonly person: Subject; readonly counts: readonly Counted[] };

/**
 * A person asks for the links to all that belongs to a mailbox. The same is read and written for every mailbox, so that
 * neither the answer nor its time tells whether there is anything: what to send is looked up when the person has gone.
 */
export const askForLinks = act({
  name: "ask-for-links",
  writes: ["MAILCOUNT"],
  // The counts guard themselves: nothing else hangs on them.
  see: async (table: Reader, { subject, at, command: { asked } }: Pressed<Command>): Promise<Seen> => ({
    heads: [],
    person: subject,
    counts: await readMailCounts(table, asked, at),
  }),
  decide: ({ person, counts }: Seen, _: Command, { at, newId }): Outcome<object> => ({
    answer: {},
    writes: [
      ...countMail(counts),
      fleetingEntry(person, OutboxId.parse(`links-${newId(Nonce)}`), { kind: "links" }, at),
    ],
  }),
});
