import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { partsOf } from "../../pilot/people/parts.ts";
import { type Counted, countMail, readMailCounts } from "../../platform/mail/mail-limits.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { type MemberId, OutboxId } from "../../vocabulary/ids.ts";
import { type Instant, toMilliseconds } from "../../vocabulary/instant.ts";
import { applicantOf } from "../draft/applicant.ts";
import { thePeople } from "./people.store.ts";
import { requireMayChangePeople, staffViewer, viewerOf } from "./people.ts";
import { invitation } from "./people-mails.ts";
import type { PeopleSeen } from "./people-seen.ts";

type Command = { readonly memberId: MemberId; readonly askedFrom?: string | undefined };
type Seen = PeopleSeen & { readonly counts: readonly Counted[] };

/** A person is sent at most one link in so many minutes, however often it is asked for. */
const minutesBetween = 5;
const idOf = (memberId: MemberId, at: Instant) =>
  OutboxId.parse(`mail-person-link-${memberId}-${Math.floor(toMilliseconds(at) / (minutesBetween * 60_000))}`);

/** Whoever may change the people of a case sends one of them the link again; the links that there are work on. */
export const sendPersonLink = act({
  name: "send-person-link",
  writes: ["MAILCOUNT"],
  see: async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => {
    const people = await thePeople(table, pressed);
    const { memberId, askedFrom } = pressed.command;
    const email = people.pilot.members.find((member) => member.memberId === memberId)?.email ?? "";
    return { ...people, counts: await readMailCounts(table, { mailbox: emailHash(email), askedFrom }, pressed.at) };
  },
  decide: (seen: Seen, { memberId }: Command, { by, at }): Outcome<object> => {
    const { pilot, counts } = seen;
    const me = by.kind === "officer" ? staffViewer : viewerOf(pilot, by.id);
    requireMayChangePeople(me);
    const guest = pilot.members.find((member) => member.memberId === memberId);
    const id = idOf(memberId, at);
    if (!guest || pilot.outbox.some(({ outboxId }) => outboxId === id)) return already({});
    const [part = "writer"] = partsOf(pilot, guest);
    const who = me.isStaff ? undefined : { email: me.email, name: me.name };
    return {
      answer: {},
      // The mail changes nothing that others decide on; its link must be of a person who still takes part.
      quietly: true,
      writes: countMail(counts),
      mails: [invitation(guest, { by: who, part, id }, seen, at)],
      log: { action: "people.link-sent-again" },
    };
  },
  actor: (_, by) => (by.kind === "officer" ? by : applicantOf(by.id)),
});
