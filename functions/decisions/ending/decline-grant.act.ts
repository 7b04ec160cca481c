import { endedNow } from "../../payments/contract.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { reportReminders } from "../../pilot/obligations/reminders.ts";
import { partyName, requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, requireStage } from "../../pilot/pilot.ts";
import { placeFreed } from "../reserve/free-place.ts";
import { type PlaceSeen, withReserves } from "../reserve/reserve.store.ts";

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
 * The holder declines the grant. What is left becomes free in the frames at once, and the place for the next of the reserves; what has been paid is looked at by
 * staff, and nothing is claimed back by itself. Asking again changes nothing.
 */
export const declineGrant = act({
  name: "decline-grant",
  writes: ["GRANT", "PAYMENT", "FRAME", "RESERVE", "RESERVES"],
  see: withReserves,
  decide: ({ pilot, reserves }: PlaceSeen, { reason }: Command, { by, at }): Outcome<object> => {
    const { lifecycle, grant, call, payments, reports, outbox, terms } = pilot;
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
      writes: [
        ...ended.writes,
        ...placeFreed({ callId: lifecycle.callId, id: pilot.id }, { from: pilot.id, title }, reserves, at),
      ],
      ...(ended.posting ? { posting: ended.posting } : {}),
      fact: { fact: "grantDeclined", from, reason },
      mails: [
        ...ended.mails,
        ...everybody(pilot).map((to) => ({ template: "grant-declined", language, to, data: { title } }) as const),
      ],
      cancels: [
        ...reportReminders({ grant, reports, call, outbox, isAsked: false }, at).cancels,
        ...occasionRemindersOf(pilot, { isAsked: false }, at).cancels,
        ...(terms?.reminders ?? []),
      ],
    };
  },
  actor: ({ pilot }, by) => ({ ...by, name: partyName(pilot, by) }),
});
