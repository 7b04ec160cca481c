import { recordDecision } from "../../functions/decisions/record-decision.act.ts";
import type { FormAnswer } from "../../functions/pilot/act.ts";
import type { DecisionMade, DecisionOf } from "../../functions/pilot/items/decision.ts";
import { press } from "../../functions/pilot/press.ts";
import { countdown } from "../../functions/platform/table/retry.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { instant, LocalDay } from "../../functions/vocabulary/instant.ts";
import { editKronor, kronor, sumOre } from "../../functions/vocabulary/ore.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theCall } from "./a-pilot.ts";

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

/** A decision as the decider types it, with an amount for each year of the call. */
function typedDecision(made: DecisionMade): Typed {
  const { outcome, day, section, reasons, deciders, rapporteur, othersPresent } = made;
  const formal = {
    day,
    section,
    reasons,
    deciders: deciders.join("\n"),
    rapporteur,
    present: othersPresent.join("\n"),
  };
  if (made.outcome === "rejected") return { outcome, ...formal };
  const { years, conditions, legalBasis, stateAid, stateAidNote } = made;
  const granted = Object.fromEntries(years.map(({ year, amountOre }) => [`amounts.${year}`, editKronor(amountOre)]));
  const nothing = Object.fromEntries(theCall.years.map((year) => [`amounts.${year}`, "0"]));
  return { outcome, ...formal, ...nothing, ...granted, conditions, legalBasis, stateAid, stateAidNote };
}

const theDecider = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;

/** Milliseconds in which fifty may decide at once on a busy machine without one of them giving up. */
const timeForAll = 40_000;

/** The decider presses the button under the decision that was read back. */
export const pressDecision = (
  table: Table,
  id: ApplicationId,
  made: DecisionMade,
  { nonce = newId(Nonce), at = instant("2026-11-21T12:00:00Z") } = {},
): Promise<FormAnswer> => {
  const command = { typed: typedDecision(made), language: "sv" } as const;
  const pressed = { subject: pilotSubject(id), by: theDecider, at, nonce, command, timeLeft: countdown(timeForAll) };
  return press(table, recordDecision, pressed);
};

/** As `pressDecision`, of a decision with which nothing is wrong. */
export async function decide(...pressed: Parameters<typeof pressDecision>): Promise<void> {
  const { wrong } = await pressDecision(...pressed);
  if (wrong) throw new Error(wrong.map(({ field, text }) => `${field}: ${text}`).join("; "));
}
