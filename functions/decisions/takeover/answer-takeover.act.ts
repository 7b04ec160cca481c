import { act, type FormAnswer, type FormCommand, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { isAid } from "../../pilot/de-minimis/aid-line.ts";
import { type Takeover, takeoverPut } from "../../pilot/items/takeover.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { Session } from "../../platform/sign-in/session.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { requireAmendable } from "../amendments/amendment-follows.ts";
import { answerFormFor } from "./answer.form.ts";
import { takeoverElsewhere } from "./takeover.refusals.ts";
import { requireInTime, takeoverOfSession } from "./takeover.ts";
import { offerTimers, takeoverSubject, toldHolder } from "./told-of-takeover.ts";

type Seen = { readonly pilot: Pilot; readonly heads: Pilot["heads"]; readonly takeover: Takeover };

const ofSubject = ({ takeovers }: Pilot, subject: string) =>
  takeovers.find(({ number }) => takeoverSubject(number) === subject);

/** The offer of the person's link. The link of a case's own people opens no answer. @throws Refusal not-found */
async function see(table: Reader, { subject, session, by }: Pressed<FormCommand>): Promise<Seen> {
  const pilot = await thePilot(table, { subject });
  const mine = session ? takeoverOfSession(pilot, session as Session) : ofSubject(pilot, by.id); // as: one of its kinds
  return { pilot, heads: pilot.heads, takeover: mine ?? refuse("not-found") };
}

/** Who is to take a project over says yes or no. With a no the request has ended. */
export const answerTakeover = act({
  name: "answer-takeover",
  writes: ["TAKEOVER"],
  see,
  decide: ({ pilot, takeover }: Seen, { version, typed, language }: FormCommand, { at }): Outcome<FormAnswer> => {
    if (takeover.status !== "offered") refuse(takeoverElsewhere);
    requireInTime(takeover, dayOf(at), language);
    requireAmendable(pilot);
    requireVersion(takeover, version);
    const read = readTyped(answerFormFor(isAid(pilot)), typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-answer": said, "p-others": others, "p-reason": reason, "p-declared": declared } = read.value;
    const isYes = said === "p-yes";
    const answered: Takeover = {
      ...takeover,
      status: isYes ? "accepted" : "declined",
      language,
      answer: {
        at,
        by: takeover.party.contact.name,
        othersStay: others === "p-stay",
        ...(reason ? { reason } : {}),
        ...(declared === undefined ? {} : { declaredEuro: Number(declared) }),
      },
    };
    return {
      answer: {},
      writes: [takeoverPut(pilot.id, answered)],
      mails: [toldHolder(pilot, answered, isYes ? "accepted" : "declined", reason)],
      cancels: offerTimers(pilot, takeover),
      log: {
        action: isYes ? "takeover.accepted" : "takeover.declined",
        details: { number: takeover.number, to: takeover.party.organisation },
      },
    };
  },
  actor: ({ takeover }, by) => ({ ...by, name: takeover.party.contact.name }),
});
