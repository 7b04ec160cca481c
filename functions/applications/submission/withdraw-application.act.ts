import { act, already, type Outcome, type OutcomeMail } from "../../pilot/act.ts";
import { type Pilot, requireStage, thePilot } from "../../pilot/pilot.ts";
import { reviewersReleased } from "../../reviews/contract.ts";
import { applicantOf } from "../draft/applicant.ts";

type Command = { readonly reason: string };

/** Each mailbox of the applicant's side once. */
function everyApplicant({ contact, applied, members }: Pilot, title: string): readonly OutcomeMail[] {
  const { language } = contact;
  const emails = [contact.email, applied.signatory?.email ?? "", ...members.map(({ email }) => email)];
  const mailboxes = new Map(emails.filter((email) => email !== "").map((to) => [to.toLowerCase(), to]));
  return [...mailboxes.values()].map((to) => ({ template: "withdrawn", language, to, data: { title } }));
}

/**
 * An applicant takes the application back; the stage follows. Those who still review it hear of it, and so do
 * the contact, the signatory and all who may write in it. Asking again changes nothing.
 */
export const withdrawApplication = act({
  name: "withdraw-application",
  writes: [],
  see: thePilot,
  decide: (pilot: Pilot, { reason }: Command): Outcome<object> => {
    const { stage, pendingMove, title } = pilot.lifecycle;
    if (stage === "withdrawn" || pendingMove?.fact === "withdrawalAsked") return already({});
    const from = requireStage(pilot, "submitted", "reviewed");
    const released = reviewersReleased(pilot.reviews, pilot);
    return {
      answer: {},
      fact: { fact: "withdrawalAsked", from, reason },
      mails: [...released.mails, ...everyApplicant(pilot, title)],
      cancels: released.cancels,
    };
  },
  actor: ({ lifecycle }, by) => applicantOf(by.id, lifecycle.organisation),
});
