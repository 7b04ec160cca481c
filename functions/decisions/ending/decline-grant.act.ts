import { endedNow } from "../../payments/contract.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { partyName, requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, requireStage, thePilot } from "../../pilot/pilot.ts";
import { waitingTimers } from "./waiting-timers.ts";

type Command = { readonly reason: string };

/** Everybody who has a part in the application: contact, members and signatory, each once. */
function everybody({ contact, members, applied, grant }: Pilot): readonly string[] {
  const all = [
    grant.contact.email,
    contact.email,
    applied.signatory?.email ?? "",
    ...members.map(({ email }) => email),
  ];
  return [...new Map(all.filter((one) => one !== "").map((one) => [one.toLowerCase(), one])).values()];
}

/**
 * The holder declines the grant. What is left becomes free in the frames at once; what has been paid is looked at by
 * staff, and nothing is claimed back by itself. Asking again changes nothing.
 */
export const declineGrant = act({
  name: "decline-grant",
  writes: ["GRANT", "PAYMENT", "FRAME"],
  see: thePilot,
  decide: (pilot: Pilot, { reason }: Command, { by, at }): Outcome<object> => {
    const { lifecycle, grant, call, payments, reports } = pilot;
    const { stage, pendingMove, registrationNumber } = lifecycle;
    if (pendingMove?.fact === "grantDeclined" || (stage === "withdrawn" && grant.ending)) return already({});
    requireSpeaksFor(pilot, by);
    const from = requireStage(pilot, "funded");
    const waits = reports.some(({ status }) => status === "submitted");
    const ended = endedNow({
      ...{ grant, call, payments, registrationNumber, by, at, waits },
      ending: { kind: "declined", at },
    });
    const { title, contact } = grant;
    const { language } = contact;
    return {
      answer: {},
      writes: ended.writes,
      ...(ended.posting ? { posting: ended.posting } : {}),
      fact: { fact: "grantDeclined", from, reason },
      mails: [
        ...ended.mails,
        ...everybody(pilot).map((to) => ({ template: "grant-declined", language, to, data: { title } }) as const),
      ],
      cancels: waitingTimers(pilot),
    };
  },
  actor: (pilot, by) => ({ ...by, name: partyName(pilot, by) }),
});
