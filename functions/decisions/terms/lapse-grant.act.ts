import { endedNow } from "../../payments/contract.ts";
import { act, type Outcome } from "../../pilot/act.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { reportReminders } from "../../pilot/obligations/reminders.ts";
import { applicantsMailboxes } from "../../pilot/people/mailboxes.ts";
import { type Pilot, requireStage, requireVersion } from "../../pilot/pilot.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { placeFreed } from "../reserve/free-place.ts";
import { type PlaceSeen, withReserves } from "../reserve/reserve.store.ts";
import { openTerms } from "./asked-terms.ts";
import { termsPut } from "./send-terms.ts";
import { noTermsAsked, termsAreIn, termsOfTakeover, termsStillOpen } from "./terms.refusals.ts";
import { isOverdue } from "./terms-state.ts";

type Command = { readonly version: number; readonly language: Language };

/** Terms that were not signed in time. @throws Refusal terms-are-in, no-terms-asked, terms-still-open, stale-version */
function overdueTerms(pilot: Pilot, { version, language }: Command, today: ReturnType<typeof dayOf>) {
  const { terms, state } = openTerms(pilot, language);
  const { sent } = terms;
  if (state === "in") refuse(termsAreIn);
  if (!sent || state !== "waiting") return refuse(noTermsAsked);
  requireVersion(terms, version);
  if (!isOverdue(terms, today)) refuse(termsStillOpen, { day: formatDay(sent.lastDay, language) });
  return { terms, sent };
}

/**
 * An officer lets a grant lapse whose terms were not signed in time. All of it is free in the frames of its years at once,
 * everybody is told, and its place is free for the next of the reserves. Nothing has been paid: that waits for the terms.
 */
export const lapseGrant = act({
  name: "lapse-grant",
  writes: ["TERMS", "GRANT", "PAYMENT", "FRAME", "RESERVE", "RESERVES"],
  see: withReserves,
  decide: ({ pilot, reserves }: PlaceSeen, command: Command, { by, at }): Outcome<object> => {
    const { terms, sent } = overdueTerms(pilot, command, dayOf(at));
    const from = requireStage(pilot, "funded");
    if (pilot.grant.formerOre !== undefined) refuse(termsOfTakeover);
    const { id, grant, call, payments, lifecycle, applied, members, reports, outbox } = pilot;
    const { registrationNumber, callId } = lifecycle;
    const of = { grant, call, payments, registrationNumber, by, at };
    const ended = endedNow({ ...of, waits: false, ending: { kind: "lapsed", at } });
    const { title } = grant;
    const lapsed = { ...terms, version: terms.version + 1, lapsed: at, reminders: [] };
    const everybody = applicantsMailboxes({ contact: grant.contact, applied, members });
    const day = sent.lastDay;
    return {
      answer: {},
      writes: [
        ...ended.writes,
        termsPut(id, lapsed, terms),
        ...placeFreed({ callId, id }, { from: id, title }, reserves, at),
      ],
      ...(ended.posting ? { posting: ended.posting } : {}),
      fact: { fact: "termsExpired", from, reason: day },
      mails: [
        ...ended.mails,
        ...everybody.map((to) => ({ template: "grant-lapsed", ...to, data: { title, lastDay: day } }) as const),
      ],
      cancels: [
        ...reportReminders({ grant, reports, call, outbox, isAsked: false }, at).cancels,
        ...occasionRemindersOf(pilot, { isAsked: false }, at).cancels,
        ...terms.reminders,
      ],
      log: { action: "grant.lapsed", details: { day, amountOre: grant.amountOre } },
    };
  },
});
