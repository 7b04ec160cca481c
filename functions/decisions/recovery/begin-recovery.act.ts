import { act, already, type Outcome } from "../../pilot/act.ts";
import { openRecovery } from "../../pilot/items/recovery.ts";
import { type Pilot, requireStage, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { otherDecisionBegun } from "../amendments/amendments.refusals.ts";
import { besideDraft } from "../beside-draft.store.ts";
import { besideOf, isBeingWritten } from "../open-draft.ts";
import { nextNumber } from "../put-decision.ts";
import { noRecovery } from "./recovery.refusals.ts";

/** An officer or a decider begins to prepare the decision to recover money; pressed again it is the same. */
export const beginRecovery = act({
  name: "begin-recovery",
  writes: ["DECISIONDRAFT", "EARLIER"],
  see: thePilot,
  decide: (pilot: Pilot, _: object, { by, at }): Outcome<Record<string, never>> => {
    requireStage(pilot, pilot.lifecycle.stage);
    const recovery = openRecovery(pilot.recoveries) ?? refuse(noRecovery);
    if (besideOf(pilot)?.kind === "recovery") return already({});
    if (isBeingWritten(pilot)) refuse(otherDecisionBegun);
    const number = nextNumber(pilot);
    const typed = {
      ...{ "p-day": dayOf(at), "p-by": "p-board", "p-due-day": recovery.dueDay },
      "p-background": [recovery.proposal.text, recovery.reply?.text ?? ""].filter((text) => text !== "").join("\n\n"),
    };
    return {
      answer: {},
      writes: besideDraft(pilot, { typed, beside: { kind: "recovery", number } }, { by, at }),
      log: { action: "recovery.begun", details: { number } },
    };
  },
});
