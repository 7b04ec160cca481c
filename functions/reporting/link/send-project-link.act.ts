import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { isContactOf } from "../../pilot/contact.store.ts";
import { readHead } from "../../pilot/head.ts";
import { Grant } from "../../pilot/items/grant.ts";
import { keys } from "../../platform/table/keys.ts";
import { readAs } from "../../platform/table/table.ts";
import { OutboxId, pilotIn } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { projectLink, projectLinkId } from "./project-link.ts";

type Command = { readonly mailbox: string };
type Seen = Guarded & { readonly grant: Grant | undefined; readonly sent: boolean };

/** The contact of a granted project who has lost the link is mailed it again; one sent a moment ago is enough. */
export const sendProjectLink = act({
  name: "send-project-link",
  writes: [],
  see: async (table: Reader, { subject, at }: Pressed<Command>): Promise<Seen> => {
    const head = await readHead(table, subject);
    const item = await table.get("pilots", keys.grant(pilotIn(subject) ?? refuse("not-found")));
    if (!item) return { heads: [head], grant: undefined, sent: false };
    const grant = readAs(Grant, item);
    const earlier = await table.get("pilots", keys.outbox(subject, OutboxId.parse(projectLinkId(grant, at))));
    return { heads: [head], grant, sent: earlier !== undefined };
  },
  decide: ({ grant, sent }: Seen, { mailbox }: Command, { at }): Outcome<object> => {
    if (!grant || sent || !isContactOf(grant, mailbox)) return { answer: {} };
    // The mail changes nothing that others decide on; its link must be of the generation that is in force.
    return {
      answer: {},
      quietly: true,
      mails: [{ ...projectLink(grant, { replaces: false }), id: projectLinkId(grant, at) }],
    };
  },
});
