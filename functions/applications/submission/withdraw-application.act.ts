import { act, already, type Outcome } from "../../pilot/act.ts";
import { remindersLeft } from "../../pilot/due-reminders.ts";
import { applicantsMailboxes } from "../../pilot/people/mailboxes.ts";
import { requireSpeaksFor } from "../../pilot/people/parts.ts";
import { type Pilot, requireStage, thePilot } from "../../pilot/pilot.ts";
import { reviewersReleased } from "../../reviews/contract.ts";
import { applicantOf } from "../draft/applicant.ts";

type Command = { readonly reason: string };

/**
 * An applicant takes the application back; the stage follows. Those who still review it hear of it, and so do
 * the contact, the signatory and all who may write in it. Asking again changes nothing.
 */
export const withdrawApplication = act({
  name: "withdraw-application",
  writes: [],
  see: thePilot,
  decide: (pilot: Pilot, { reason }: Command, { by, at }): Outcome<object> => {
    const { stage, pendingMove, title, registrationNumber } = pilot.lifecycle;
    if (stage === "withdrawn" || pendingMove?.fact === "withdrawalAsked") return already({});
    requireSpeaksFor(pilot, by);
    const from = requireStage(pilot, "submitted", "reviewed");
    const released = reviewersReleased(pilot.reviews, pilot);
    const data = { title, at, ...(registrationNumber ? { registrationNumber } : {}) };
    const told = applicantsMailboxes(pilot).map((reader) => ({ template: "withdrawn", ...reader, data }) as const);
    return {
      answer: {},
      fact: { fact: "withdrawalAsked", from, reason },
      mails: [...released.mails, ...told],
      cancels: [...released.cancels, ...remindersLeft(pilot, "completion"), ...remindersLeft(pilot, "question")],
    };
  },
  actor: ({ lifecycle }, by) => applicantOf(by.id, lifecycle.organisation),
});
