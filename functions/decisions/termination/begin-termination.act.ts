import { act, already, type Outcome } from "../../pilot/act.ts";
import { openTermination } from "../../pilot/items/termination.ts";
import { type Pilot, requireStage, thePilot } from "../../pilot/pilot.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { otherDecisionBegun } from "../amendments/amendments.refusals.ts";
import { besideDraft } from "../beside-draft.store.ts";
import { noProposal } from "../ending/ending.refusals.ts";
import { besideOf, isBeingWritten } from "../open-draft.ts";
import { nextNumber } from "../put-decision.ts";

/** An officer or a decider begins to prepare the decision to terminate; pressed again it is the same. */
export const beginTermination = act({
  name: "begin-termination",
  writes: ["DECISIONDRAFT", "EARLIER"],
  see: thePilot,
  decide: (pilot: Pilot, _: object, { by, at }): Outcome<Record<string, never>> => {
    requireStage(pilot, "funded");
    const termination = openTermination(pilot.terminations) ?? refuse(noProposal);
    if (besideOf(pilot)?.kind === "termination") return already({});
    if (isBeingWritten(pilot)) refuse(otherDecisionBegun);
    const number = nextNumber(pilot);
    const typed = {
      ...{ "p-day": dayOf(at), "p-by": "p-board" },
      "p-background": [termination.proposal.text, termination.reply?.text ?? ""]
        .filter((text) => text !== "")
        .join("\n\n"),
    };
    return {
      answer: {},
      writes: besideDraft(pilot, { typed, beside: { kind: "termination", number } }, { by, at }),
      log: { action: "termination.begun", details: { number } },
    };
  },
});
