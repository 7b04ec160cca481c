import type { DecisionMade, DecisionOf } from "../../functions/pilot/items/decision.ts";
import { LocalDay } from "../../functions/vocabulary/instant.ts";
import { kronor, sumOre } from "../../functions/vocabulary/ore.ts";

const formal = {
  day: LocalDay.parse("2026-11-20"),
  section: "§ 2",
  reasons: "Projektet svarar mot utlysningens mål.",
  deciders: ["Nämndens ordförande"],
  rapporteur: "Handläggaren",
  othersPresent: [],
};

/** A grant of so many kronor in each year; the split of the mother project when nothing else is said. */
export function aGrant(
  kronorByYear: Readonly<Record<number, number>> = { 2026: 186_182, 2027: 381_300, 2028: 233_127 },
): Omit<DecisionOf<"granted">, "v" | "recordedAt" | "recordedBy"> {
  const years = Object.entries(kronorByYear).map(([year, amount]) => ({
    year: Number(year),
    amountOre: kronor(amount),
  }));
  return {
    outcome: "granted",
    ...formal,
    amountOre: sumOre(years.map(({ amountOre }) => amountOre)),
    years,
    conditions: "Bidraget får bara användas till projektet.",
    legalBasis: "Förordning (2003:596)",
    stateAid: "none",
    stateAidNote: "",
  };
}

export const aRejection: DecisionMade = {
  outcome: "rejected",
  ...formal,
  reasons: "Projektet ryms inte i utlysningen.",
};
