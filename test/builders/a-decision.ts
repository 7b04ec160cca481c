import { amountName } from "../../functions/decisions/decision.form.ts";
import { isBeingWritten } from "../../functions/decisions/open-draft.ts";
import { type Recorded, recordDecision } from "../../functions/decisions/record-decision.act.ts";
import { saveDecision } from "../../functions/decisions/save-decision.act.ts";
import { typedOf } from "../../functions/decisions/typed-decision.ts";
import type { DecisionMade } from "../../functions/pilot/items/decision.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import { countdown } from "../../functions/platform/table/retry.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant, LocalDay } from "../../functions/vocabulary/instant.ts";
import { kronor, sumOre } from "../../functions/vocabulary/ore.ts";
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
): Extract<DecisionMade, { outcome: "granted" }> {
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
  legalBasis: "Förordning (2003:596)",
};

export const aDismissal: DecisionMade = {
  outcome: "dismissed",
  ...formal,
  reasons: "Ansökan kom in efter sista dagen.",
  legalBasis: "Utlysningen",
  cause: "late",
};

const controls: Readonly<Record<string, string>> = {
  outcome: "p-outcome",
  conditions: "p-conditions",
  legalBasis: "p-basis",
  stateAid: "p-aid",
  stateAidNote: "p-aid-note",
  reasons: "p-reasons",
  day: "p-day",
  section: "p-paragraph",
  deciders: "p-deciders",
  rapporteur: "p-rapporteur",
  present: "p-present",
  by: "p-by",
  mandate: "p-mandate",
  refused: "p-refused",
  how: "p-how",
  why: "p-why",
};
/** The control of the decider's form that has a readable name: `amounts.2026`, `reasons`. */
export const decisionControl = (name: string): string =>
  controls[name] ?? name.replace(/^amounts\.(\d{4})$/, (_, year: string) => amountName(year));

/** What is typed into the decider's form, by readable names; `outcome` and `stateAid` by what is stored. */
export const decisionNamed = (typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      decisionControl(name),
      ["outcome", "stateAid", "by"].includes(name) && value !== "" ? `p-${value}` : value,
    ]),
  );

/** A decision as it is typed, with an amount for each year of the call. */
export const typedDecision = (made: DecisionMade): Typed => typedOf(made, theCall.years);

const theDecider = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;

/** Milliseconds in which fifty may decide at once on a busy machine without one of them giving up. */
const timeForAll = 40_000;

type Press = { readonly nonce?: Nonce; readonly at?: Instant };
const noon = instant("2026-11-21T12:00:00Z");
const byDecider = (id: ApplicationId, at: Instant) => ({
  subject: pilotSubject(id),
  by: theDecider,
  at,
  timeLeft: countdown(timeForAll),
});

/** The decider saves what is to be decided, if nothing is decided yet; answers the version of the draft. */
export async function saveADecision(table: Table, id: ApplicationId, made: DecisionMade, at = noon): Promise<number> {
  const pilot = await readPilot(table, id);
  const version = pilot.decisionDraft?.version ?? 0;
  if (!isBeingWritten(pilot)) return version;
  const command = { typed: typedDecision(made), version };
  return (await press(table, saveDecision, { ...byDecider(id, at), command })).version;
}

/** The decider saves the decision, reads it back and presses the button under it. */
export async function pressDecision(
  table: Table,
  id: ApplicationId,
  made: DecisionMade,
  { nonce = newId(Nonce), at = noon }: Press = {},
): Promise<Recorded> {
  const version = await saveADecision(table, id, made, at);
  return press(table, recordDecision, { ...byDecider(id, at), nonce, command: { version, language: "sv" } });
}

/** As `pressDecision`, of a decision with which nothing is wrong. */
export async function decide(...pressed: Parameters<typeof pressDecision>): Promise<void> {
  const { wrong } = await pressDecision(...pressed);
  if (wrong) throw new Error(wrong.map(({ field, text }) => `${field}: ${text}`).join("; "));
}
