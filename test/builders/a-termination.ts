import { answerTermination } from "../../functions/decisions/termination/answer-termination.act.ts";
import { beginTermination } from "../../functions/decisions/termination/begin-termination.act.ts";
import { proposeTermination } from "../../functions/decisions/termination/propose-termination.act.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { amendedAt, recordAmendment, theHolder, writeAmendment } from "./an-amendment.ts";

const officer: Actor = { kind: "officer", id: "o", name: "Handläggaren" };
const language = "sv";

/** A termination as it is typed into the form of decisions: the last day two weeks after it is recorded. */
export const typedTermination = (typed: Typed = {}): Typed => ({
  ...{ "p-last-day": "2027-03-31", "p-claims": "yes" },
  ...{ "p-reasons": "Projektet har inte bedrivits.", "p-basis": "Villkor 9 i beslutet om bidrag" },
  ...{ "p-by": "p-board", "p-day": "2027-03-10", "p-paragraph": "§ 14" },
  ...{ "p-deciders": "Nämndens ordförande", "p-rapporteur": "Handläggaren" },
  ...typed,
});

const on = <C>(id: ApplicationId, by: Actor, command: C, at = amendedAt) => ({
  ...{ subject: pilotSubject(id), by, at, command, nonce: newId(Nonce) },
});

/** An officer proposes to end the grant; the holder may answer until the end of March. */
export const propose = (table: Table, id: ApplicationId, typed: Typed = {}) =>
  press(
    table,
    proposeTermination,
    on(id, officer, {
      ...({ version: 0, language } as const),
      typed: { "p-proposal": "Inga rapporter.", "p-heard": "p-yes", "p-reply-day": "2027-03-29", ...typed },
    }),
  );

/** The holder answers. */
export const reply = (table: Table, id: ApplicationId, version = 1, at = amendedAt) =>
  press(
    table,
    answerTermination,
    on(id, theHolder, { version, typed: { "p-reply": "De kommer i nästa vecka." }, language } as const, at),
  );

/** The decision on what was proposed: begun, written and recorded. */
export async function terminate(table: Table, id: ApplicationId, typed: Typed = {}, at = amendedAt) {
  await press(table, beginTermination, on(id, officer, {}, at));
  return recordAmendment(table, id, await writeAmendment(table, id, typedTermination(typed), at), at);
}
