import { endedNow } from "../../payments/contract.ts";
import type { Context, Outcome } from "../../pilot/act.ts";
import { type DecisionOf, decisionNumber } from "../../pilot/items/decision.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { reportsDueAfter } from "../../pilot/items/report-dues.ts";
import { openTermination, type Termination } from "../../pilot/items/termination.ts";
import { occasionRemindersOf } from "../../pilot/obligations/occasion-reminders.ts";
import { reportReminders } from "../../pilot/obligations/reminders.ts";
import { type Pilot, requireStage } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import { dayOf, formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { decisionLetter } from "../decision-mails.ts";
import { noProposal, notHeardYet } from "../ending/ending.refusals.ts";

type Follows = Omit<Outcome<unknown>, "answer"> & { readonly writes: readonly Write[] };

/** The proposal that is decided: the holder has been heard, or it is said why not. @throws Refusal no-proposal, not-heard-yet */
function heardProposal({ terminations, contact }: Pilot, today: LocalDay): Termination {
  const proposal = openTermination(terminations) ?? refuse(noProposal);
  const { reply, replyDay } = proposal;
  if (replyDay && !reply && today <= replyDay) refuse(notHeardYet, { day: formatDay(replyDay, contact.language) });
  return proposal;
}

/** The grant as it ends: its last day, and the one report that is still asked for, if any. */
function endOf(grant: Grant, { lastDay, claims }: DecisionOf<"terminated">, everyMonths: number, today: LocalDay) {
  const due = { startDay: grant.startDay, endDay: lastDay, everyMonths, today, before: grant.reportsDue };
  const last = reportsDueAfter(due).at(-1);
  return { endDay: lastDay, reportsDue: claims && last ? [last] : [] };
}

/**
 * What a termination leads to: the final stage, the last day of which costs are paid, and the money: what can no longer
 * be needed is given up at once, or when the last claim is settled where one may still come. What has been paid is for
 * staff to look at.
 */
export function terminationFollows(pilot: Pilot, made: DecisionOf<"terminated">, { by, at }: Context): Follows {
  const from = requireStage(pilot, "funded");
  const { grant, call, payments, reports, lifecycle, outbox } = pilot;
  const today = dayOf(at);
  const { version, ...proposal } = heardProposal(pilot, today);
  const terms = endOf(grant, made, call.reportEveryMonths, today);
  const [last] = terms.reportsDue;
  const ended = endedNow({
    ...{ grant, call, payments, by, at, terms },
    registrationNumber: lifecycle.registrationNumber,
    ending: { kind: "terminated", at, ...(last ? { claimsUntil: last.dueDay } : {}) },
    waits: made.claims || reports.some(({ status }) => status === "submitted"),
  });
  const decided = { ...proposal, version: version + 1, decision: decisionNumber(made) };
  const reminders = reportReminders(
    { grant: { ...grant, ...terms }, reports, call, outbox, isAsked: last !== undefined },
    at,
  );
  const { number = 1, day, section, lastDay } = made;
  return {
    writes: [
      ...ended.writes,
      {
        table: "pilots",
        put: { ...keys.termination(pilot.id, proposal.number), ...decided },
        when: unchangedSince(version),
      },
    ],
    ...(ended.posting ? { posting: ended.posting } : {}),
    fact: { fact: "terminationDecided", from, reason: section },
    mails: [...ended.mails, ...decisionLetter(pilot, made, grant), ...reminders.mails],
    cancels: [...reminders.cancels, ...occasionRemindersOf(pilot, { isAsked: false }, at).cancels],
    log: { action: "decision.terminated", details: { number, day, section, lastDay } },
  };
}
