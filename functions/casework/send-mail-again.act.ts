import { act, already, type Outcome } from "../pilot/act.ts";
import { deliverAgain } from "../pilot/happenings.ts";
import { maySendAgain } from "../pilot/lost-mail.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import type { OutboxId } from "../vocabulary/ids.ts";

type Command = { readonly mail: OutboxId };

/** A case officer sends a mail again that did not arrive. One that is under way already is left alone. */
export const sendMailAgain = act({
  name: "send-mail-again",
  writes: [],
  see: thePilot,
  decide: ({ subject, outbox }: Pilot, { mail }: Command, { at }): Outcome<object> => {
    const entry = outbox.find(({ outboxId }) => outboxId === mail);
    if (!entry || !maySendAgain(entry)) return already({});
    return {
      answer: {},
      writes: [deliverAgain(subject, mail, at)],
      log: { action: "mail.resent", details: { outboxId: mail } },
    };
  },
});
