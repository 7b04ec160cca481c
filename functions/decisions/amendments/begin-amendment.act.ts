import { act, already, type Outcome } from "../../pilot/act.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { plannedCosts } from "../../pilot/planned-costs.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { besideDraft } from "../beside-draft.store.ts";
import { besideOf, isBeingWritten } from "../open-draft.ts";
import { nextNumber } from "../put-decision.ts";
import { requestAsked, requireAmendable } from "./amendment-follows.ts";
import { otherDecisionBegun } from "./amendments.refusals.ts";
import { typedCosts } from "./cost-table.ts";
import { targetGoals, typedTargets } from "./goal-targets.ts";
import { partQuestions, rarely } from "./read-amendment.ts";
import { typedYears } from "./read-request.ts";

/** The request that is prepared; 0 where staff propose a change themselves. */
type Command = { readonly request: number };

/** What the form begins with: what the holder asks for, and the terms of today for all else. */
function prefilled(pilot: Pilot, today: LocalDay, asked: Typed): Typed {
  const { grant, call } = pilot;
  const given = [asked["p-parts"] ?? []].flat();
  const notAsked = (given.length > 0 ? partQuestions : rarely).filter((part) => !given.includes(part));
  const { "p-parts": _, "p-why": _why, ...values } = asked;
  return {
    ...{ "p-day": today, "p-by": "p-board", "p-end-day": "", "p-start-day": "", "p-new-aim": "" },
    ...typedYears(grant.years, call.frames),
    ...typedCosts(plannedCosts(pilot), call),
    ...typedTargets(targetGoals(pilot)),
    ...values,
    // Each part that was asked for is for the officer to answer.
    ...Object.fromEntries(notAsked.map((part) => [part, "p-none"])),
  };
}

/** An officer or a decider begins to prepare an amendment, in the form of decisions; pressed again it is the same. */
export const beginAmendment = act({
  name: "begin-amendment",
  writes: ["DECISIONDRAFT", "EARLIER"],
  see: thePilot,
  decide: (pilot: Pilot, { request }: Command, { by, at }): Outcome<Record<string, never>> => {
    requireAmendable(pilot);
    const asked = request === 0 ? {} : requestAsked(pilot, request).typed;
    const open = besideOf(pilot);
    if (open?.kind === "amendment" && open.takeover === undefined && (open.request ?? 0) === request)
      return already({});
    if (isBeingWritten(pilot)) refuse(otherDecisionBegun);
    const number = nextNumber(pilot);
    const beside = { kind: "amendment", number, ...(request === 0 ? {} : { request }) } as const;
    return {
      answer: {},
      writes: besideDraft(pilot, { typed: prefilled(pilot, dayOf(at), asked), beside }, { by, at }),
      log: { action: "amendment.begun", details: { number } },
    };
  },
});
