import { currentCall } from "../../calls/call.store.ts";
import type { Call } from "../../calls/call.ts";
import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { readHead } from "../../pilot/head.ts";
import type { Member } from "../../pilot/items/draft.ts";
import { keys } from "../../platform/table/keys.ts";
import { type MemberId, pilotIn } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { memberOf } from "../draft/member.store.ts";
import { resumeLink, resumeLinkId } from "../draft/resume-link.ts";

type Command = { readonly memberId: MemberId };
type Seen = Guarded & {
  readonly member: Member;
  readonly call: Call;
  readonly sent: boolean;
  readonly submitted: boolean;
};

/** A person who has lost the link to an application is mailed it again; a link that was sent a moment ago is enough. */
export const sendLink = act({
  name: "send-link",
  writes: [],
  see: async (table: Reader, { subject, at, command: { memberId } }: Pressed<Command>): Promise<Seen> => {
    const id = pilotIn(subject) ?? refuse("not-found");
    const head = await readHead(table, subject);
    const member = await memberOf(table, id, memberId);
    const [earlier, call, lifecycle] = await Promise.all([
      table.get("pilots", keys.outbox(subject, resumeLinkId(member, at))),
      currentCall(table, member.callId),
      table.get("pilots", keys.case(id)),
    ]);
    return { heads: [head], member, call, sent: earlier !== undefined, submitted: lifecycle !== undefined };
  },
  decide: ({ member, call, sent, submitted }: Seen, _: Command, { at }): Outcome<object> => ({
    answer: {},
    // The mail changes nothing that others decide on; its link must be of a person who still writes.
    quietly: true,
    mails: sent ? [] : [resumeLink(member, call, { submitted }, at)],
  }),
});
