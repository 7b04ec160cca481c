import { isAid } from "../../pilot/de-minimis/aid-line.ts";
import { countedOre } from "../../pilot/de-minimis/undertaking-sum.ts";
import type { DecisionOf } from "../../pilot/items/decision.ts";
import type { Takeover } from "../../pilot/items/takeover.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { minusOre, type Ore } from "../../vocabulary/ore.ts";
import type { DecisionBasis } from "../decision-basis.store.ts";
import { besideOf } from "../open-draft.ts";
import { aidProblems, deMinimisOf } from "../state-aid/aid-rules.ts";
import { paidOutTo } from "../takeover/takeover.ts";
import type { AmendmentAnswers } from "./amendment-decision.form.ts";

type Answers = Partial<AmendmentAnswers>;

/** The change of holder that the decision is about. */
const takeoverIn = (pilot: Pilot): Takeover | undefined =>
  pilot.takeovers.find(({ number }) => number === besideOf(pilot)?.takeover);

/** What the new holder would get of the grant as it stands: what counts of it, without what the one before has been paid. */
const leftOf = ({ grant }: Pick<Pilot, "grant">): Ore => minusOre(countedOre(grant), paidOutTo(grant));

/** A decision on a change of holder says yes or no to it, and holds de minimis aid against the new holder's ceiling. */
export function holderRule(answers: Answers, basis: DecisionBasis, today: LocalDay): readonly FormProblem[] {
  const { pilot } = basis;
  const takeover = takeoverIn(pilot);
  if (!takeover) return [];
  const answer = answers["p-holder"];
  if (answer === undefined) return [{ field: "p-holder", code: "holder-unanswered" }];
  if (answer !== "p-granted" || !isAid(pilot)) return [];
  const given = { own: takeover.party.organisationNumber, amountOre: leftOf(pilot), today };
  const { "p-aid-sector": sector, "p-aid-read": read, "p-aid-register": register, "p-aid-reader": reader } = answers;
  const missing = Object.entries({ sector, read, register, reader }).some(([, value]) => value === undefined);
  return aidProblems(answers, basis, given)
    .filter(({ field }) => !missing || field !== "p-aid")
    .map((problem) => (problem.field === "p-aid" ? { ...problem, field: "p-holder" } : problem));
}

/** Who holds the grant after the decision, and what the aid of it was held against. */
export function holderPart(answers: AmendmentAnswers, basis: DecisionBasis): Pick<DecisionOf<"amended">, "holder"> {
  const { pilot } = basis;
  const takeover = takeoverIn(pilot);
  const answer = answers["p-holder"];
  if (!takeover || answer === undefined) return {};
  const { organisation, organisationNumber } = pilot.grant;
  const { party, from } = takeover;
  const isGranted = answer === "p-granted";
  const why = answers["p-holder-why"];
  return {
    holder: {
      granted: isGranted,
      ...(!isGranted && why ? { why } : {}),
      takeover: takeover.number,
      before: { organisation, organisationNumber },
      after: { organisation: party.organisation, organisationNumber: party.organisationNumber, from },
      ...(isGranted && isAid(pilot) ? { deMinimis: deMinimisOf(answers, basis), aidOre: leftOf(pilot) } : {}),
    },
  };
}
