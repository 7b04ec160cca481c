import { askAmendment } from "../../functions/decisions/amendments/ask-amendment.act.ts";
import { beginAmendment } from "../../functions/decisions/amendments/begin-amendment.act.ts";
import { amountName } from "../../functions/decisions/decision.form.ts";
import { type Recorded, recordDecision } from "../../functions/decisions/record-decision.act.ts";
import { saveDecision } from "../../functions/decisions/save-decision.act.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";

export const amendedAt: Instant = instant("2027-03-15T12:00:00Z");
export const theHolder: Actor = { kind: "holder", id: "holder", name: "" };
const decider: Actor = { kind: "decider", id: "d", name: "Beslutsfattaren" };
const officer: Actor = { kind: "officer", id: "o", name: "Handläggaren" };

/** The holder asks for more time. */
export const moreTime: Typed = {
  "p-parts": ["p-period"],
  "p-end-day": "2028-12-31",
  "p-why": "Rekryteringen tog längre tid än vi trodde.",
};

const formal: Typed = {
  "p-reasons": "Skälen är godtagbara.",
  "p-basis": "Villkor 4 i beslutet om bidrag",
  "p-by": "p-board",
  "p-day": "2027-03-10",
  "p-paragraph": "§ 11",
  "p-deciders": "Nämndens ordförande",
  "p-rapporteur": "Handläggaren",
};

/** An amendment of the last day, as it is typed into the form of decisions. */
export const typedAmendment = (typed: Typed = {}): Typed => ({
  ...formal,
  ...{ "p-period": "p-granted", "p-end-day": "2028-12-31", "p-budget": "p-none", "p-aim": "p-none" },
  ...typed,
});

/** Amounts of the years as they are typed. */
export const typedAmounts = (byYear: Readonly<Record<number, string>>): Typed =>
  Object.fromEntries(Object.entries(byYear).map(([year, amount]) => [amountName(year), amount]));

const on = <C>(id: ApplicationId, by: Actor, command: C, at = amendedAt) => ({
  ...{ subject: pilotSubject(id), by, at, command, nonce: newId(Nonce) },
});

/** The holder's request, sent at once. */
export const askFor = (table: Table, id: ApplicationId, typed: Typed = moreTime, at = amendedAt) =>
  press(table, askAmendment, on(id, theHolder, { version: 0, typed, language: "sv" } as const, at));

/** An officer begins to prepare an amendment, of a request or of their own. */
export const beginAnAmendment = (table: Table, id: ApplicationId, request = 0, at = amendedAt) =>
  press(table, beginAmendment, on(id, officer, { request }, at));

/** What is typed is saved; answers the version of the draft. */
export async function writeAmendment(table: Table, id: ApplicationId, typed: Typed, at = amendedAt): Promise<number> {
  const version = (await readPilot(table, id)).decisionDraft?.version ?? 0;
  const { nonce: _, ...saving } = on(id, officer, { typed, version }, at);
  return (await press(table, saveDecision, saving)).version;
}

export const recordAmendment = (table: Table, id: ApplicationId, version: number, at = amendedAt): Promise<Recorded> =>
  press(table, recordDecision, on(id, decider, { version, language: "sv" } as const, at));

/** An amendment, begun, written and recorded. */
export async function amend(
  table: Table,
  id: ApplicationId,
  typed: Typed = typedAmendment(),
  { request = 0, at = amendedAt } = {},
): Promise<Recorded> {
  await beginAnAmendment(table, id, request, at);
  return recordAmendment(table, id, await writeAmendment(table, id, typed, at), at);
}
