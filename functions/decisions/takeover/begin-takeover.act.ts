import { act, already, type Outcome } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { plannedCosts } from "../../pilot/planned-costs.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { requireAmendable } from "../amendments/amendment-follows.ts";
import { otherDecisionBegun } from "../amendments/amendments.refusals.ts";
import { typedCosts } from "../amendments/cost-table.ts";
import { partQuestions } from "../amendments/read-amendment.ts";
import { typedYears } from "../amendments/read-request.ts";
import { besideDraft } from "../beside-draft.store.ts";
import { besideOf, isBeingWritten } from "../open-draft.ts";
import { nextNumber } from "../put-decision.ts";
import { takeoverThat } from "./takeover.ts";

/** The form begins with the terms as they are: only who holds the grant is asked about. */
function prefilled({ grant, call, applied, grantIfAny }: Pilot, today: LocalDay, why: string): Typed {
  return {
    ...{ "p-day": today, "p-by": "p-board", "p-end-day": "", "p-start-day": "", "p-new-aim": "", "p-background": why },
    ...typedYears(grant.years, call.frames),
    ...typedCosts(plannedCosts({ applied, grantIfAny }), call),
    ...Object.fromEntries(partQuestions.map((part) => [part, "p-none"])),
    "p-holder": "",
  };
}

/** An officer or a decider begins to prepare the decision on a change of holder that the new one has accepted. */
export const beginTakeover = act({
  name: "begin-takeover",
  writes: ["DECISIONDRAFT", "EARLIER"],
  see: thePilot,
  decide: (pilot: Pilot, _: object, { by, at }): Outcome<Record<string, never>> => {
    requireAmendable(pilot);
    const { number, why } = takeoverThat(pilot, "accepted");
    const open = besideOf(pilot);
    if (open?.takeover === number) return already({});
    if (open || isBeingWritten(pilot)) refuse(otherDecisionBegun);
    const beside = { kind: "amendment" as const, number: nextNumber(pilot), takeover: number };
    return {
      answer: {},
      writes: besideDraft(pilot, { typed: prefilled(pilot, dayOf(at), why), beside }, { by, at }),
      log: { action: "takeover.begun", details: { number: beside.number } },
    };
  },
});
