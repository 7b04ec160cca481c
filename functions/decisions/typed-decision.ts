import type { DecisionMade } from "../pilot/items/decision.ts";
import { editKronor } from "../vocabulary/ore.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { amountName } from "./decision.form.ts";

const lines = (names: readonly string[]) => names.join("\n");

/** Who decided, as it is typed. What the first decisions do not say was a board's. */
function typedAuthority({ madeBy, deciders }: DecisionMade): Typed {
  if (madeBy?.kind === "delegate") return { "p-by": "p-delegate", "p-mandate": madeBy.mandate };
  return {
    "p-by": "p-board",
    "p-deciders": lines(deciders),
    "p-left": lines(madeBy?.left ?? []),
    "p-adjusted": madeBy?.adjustedDay ?? "",
    "p-announced": madeBy?.announcedDay ?? "",
    "p-extract": madeBy?.extract ?? "",
  };
}

/** What only one outcome has. The years that are named get 0 where nothing is granted. */
function typedOutcome(made: DecisionMade, years: readonly number[]): Typed {
  switch (made.outcome) {
    case "granted":
      return {
        ...Object.fromEntries(years.map((year) => [amountName(year), "0"])),
        ...Object.fromEntries(made.years.map(({ year, amountOre }) => [amountName(year), editKronor(amountOre)])),
        ...(made.aboveFrame ? { "p-above": "yes" } : {}),
        "p-refused": made.refused ?? "",
        "p-conditions": made.conditions,
        "p-aid": `p-${made.stateAid}`,
        "p-aid-note": made.stateAidNote,
      };
    case "dismissed":
      return { "p-dismissal": `p-${made.cause}` };
    case "written-off":
      return { "p-closing": `p-${made.cause}` };
    default:
      return {};
  }
}

/**
 * A decision as it is typed into its form: what a change of it begins from.
 * @example typedOf(rejection, [2026])["p-outcome"] // "p-rejected"
 */
export const typedOf = (made: DecisionMade, years: readonly number[]): Typed => ({
  "p-outcome": `p-${made.outcome}`,
  ...typedOutcome(made, years),
  "p-background": made.background ?? "",
  "p-reasons": made.reasons,
  "p-basis": made.legalBasis ?? "",
  ...typedAuthority(made),
  "p-day": made.day,
  "p-paragraph": made.section,
  "p-rapporteur": made.rapporteur,
  "p-present": lines(made.othersPresent),
  "p-dissent": made.dissent ?? "",
});
