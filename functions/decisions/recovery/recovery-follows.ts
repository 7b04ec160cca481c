import type { Context, Outcome } from "../../pilot/act.ts";
import { type DecisionOf, decisionNumber } from "../../pilot/items/decision.ts";
import { nextFrom, openRecovery, type Recovery, undecidedOf } from "../../pilot/items/recovery.ts";
import { type Pilot, requireStage } from "../../pilot/pilot.ts";
import type { Write } from "../../platform/table/table.ts";
import { dayOf, formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { decisionLetter } from "../decision-mails.ts";
import { notHeardYet } from "../ending/ending.refusals.ts";
import { claimLowered, noRecovery } from "./recovery.refusals.ts";
import { recoveryPut } from "./recovery-put.ts";

type Follows = Omit<Outcome<unknown>, "answer"> & { readonly writes: readonly Write[] };

/**
 * The proposal that is decided: the holder has been heard, or it is said why not, and so much is still to come back.
 * @throws Refusal no-recovery, not-heard-yet, claim-lowered
 */
function heardProposal({ grant, recoveries, contact }: Pilot, today: LocalDay): Recovery {
  const proposal = openRecovery(recoveries) ?? refuse(noRecovery);
  const { reply, replyDay, amountOre } = proposal;
  const { language } = contact;
  if (replyDay && !reply && today <= replyDay) refuse(notHeardYet, { day: formatDay(replyDay, language) });
  const now = undecidedOf(grant, recoveries);
  if (now < amountOre)
    refuse(claimLowered, { proposed: formatMoney(amountOre, language), now: formatMoney(now, language) });
  return proposal;
}

/** What a recovery leads to: the holder is to pay by a day. Nothing is posted: the claim was when it arose. */
export function recoveryFollows(pilot: Pilot, made: DecisionOf<"recovered">, { at }: Pick<Context, "at">): Follows {
  requireStage(pilot, pilot.lifecycle.stage);
  const { id, grant, recoveries } = pilot;
  const proposal = heardProposal(pilot, dayOf(at));
  const { number = 1, day, section, amountOre, dueDay } = made;
  const decided = { decision: decisionNumber(made), at, dueDay, fromOre: nextFrom(grant, recoveries) };
  return {
    writes: [recoveryPut(id, proposal, { decided })],
    mails: decisionLetter(pilot, made, grant),
    log: { action: "decision.recovered", details: { number, day, section, amountOre, dueDay } },
  };
}
