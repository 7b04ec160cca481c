import { act, already, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import type { Member } from "../../pilot/items/draft.ts";
import { keys } from "../../platform/table/keys.ts";
import { type MemberId, pilotIn } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicantOf } from "../draft/applicant.ts";
import { memberOf } from "../draft/member.store.ts";

type Command = { readonly memberId: MemberId; readonly generation: number };
type Seen = Guarded & { readonly member: Member };

/**
 * A person opens a link from the mailbox. The first time proves the address; a session that began without a link ends
 * with that in every browser, by `requireLetIn`.
 */
export const confirmMailbox = act({
  name: "confirm-mailbox",
  writes: ["MEMBER"],
  // The member guards it by itself: its generation, and that nobody has opened a link before.
  see: async (table: Reader, { subject, command: { memberId } }: Pressed<Command>): Promise<Seen> => ({
    heads: [],
    member: await memberOf(table, pilotIn(subject) ?? refuse("link-invalid"), memberId),
  }),
  decide: ({ member }: Seen, { generation }: Command, { at }): Outcome<object> => {
    const { applicationId, memberId, provedAt } = member;
    if (member.generation !== generation) refuse("link-revoked");
    if (provedAt !== undefined) return already({});
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.member(applicationId, memberId),
          set: { provedAt: at },
          when: [
            { attribute: "generation", equals: generation },
            { attribute: "provedAt", is: "absent" },
          ],
        },
      ],
      log: { action: "application.mailbox-confirmed" },
    };
  },
  actor: (_, by) => applicantOf(by.id),
});
