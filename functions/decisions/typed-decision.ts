import type { DecisionRead, DeMinimis } from "../pilot/items/decision.ts";
import { editKronor, ore } from "../vocabulary/ore.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { amountName } from "./decision.form.ts";

const lines = (names: readonly string[]) => names.join("\n");

/** Who decided, as it is typed. What the first decisions do not say was a board's. */
function typedAuthority({ madeBy, deciders }: DecisionRead): Typed {
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

/** De minimis aid, as it is typed; of older decisions nothing. */
function typedAid(aid: DeMinimis | undefined): Typed {
  if (!aid) return {};
  const { lookedUp, above } = aid.check;
  return {
    "p-aid-group": lines(aid.group),
    "p-aid-sector": aid.sector,
    "p-aid-read": lookedUp.day,
    "p-aid-register": editKronor(ore(lookedUp.cents)),
    "p-aid-reader": lookedUp.by,
    ...(above ? { "p-aid-above": above } : {}),
  };
}

/** What only one outcome has. The years that are named get 0 where nothing is granted. */
function typedOutcome(made: DecisionRead, years: readonly number[]): Typed {
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
        ...typedAid(made.deMinimis),
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
 * A decision as it is typed into its form.
 * @example typedOf(rejection, [2026])["p-outcome"] // "p-rejected"
 */
export const typedOf = (made: DecisionRead, years: readonly number[]): Typed => ({
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

/** What belongs to the day on which a decision was made: when, where in the minutes, and who was there. */
const ofItsDay = ["p-day", "p-paragraph", "p-left", "p-present", "p-dissent", "p-adjusted", "p-announced", "p-extract"];

/**
 * What a change of a decision begins from: all that was decided, but nothing of the day on which it was. The change has a
 * day, a section and minutes of its own, and those who were there then may not be now.
 */
export const typedAnew = (made: DecisionRead, years: readonly number[]): Typed =>
  Object.fromEntries(Object.entries(typedOf(made, years)).filter(([name]) => !ofItsDay.includes(name)));
