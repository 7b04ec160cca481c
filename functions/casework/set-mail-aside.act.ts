import { act, already, type Outcome } from "../pilot/act.ts";
import { maySendAgain } from "../pilot/lost-mail.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import type { OutboxId } from "../vocabulary/ids.ts";

type Command = { readonly mail: OutboxId };

/**
 * A case officer has seen to a mail that did not arrive: reached the person otherwise, or found that it need not arrive.
 * It stays in the list of mails as it was, and is no open work any more.
 */
export const setMailAside = act({
  name: "set-mail-aside",
  writes: [],
  see: thePilot,
  decide: ({ subject, outbox }: Pilot, { mail }: Command, { at, by }): Outcome<object> => {
    const entry = outbox.find(({ outboxId }) => outboxId === mail);
    if (entry?.effect.kind !== "mail" || !maySendAgain(entry) || entry.setAside) return already({});
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.outbox(subject, mail),
          set: { setAside: { at, by: by.name } },
          when: [{ attribute: "status", equals: entry.status }],
        },
      ],
      log: { action: "mail.set-aside", details: { outboxId: mail } },
    };
  },
});
