import { answerAdoption } from "../../functions/adoption/answer-adoption.act.ts";
import { recordContinuation } from "../../functions/adoption/record-continuation.act.ts";
import { saveReceived } from "../../functions/adoption/save-received.act.ts";
import type { Call } from "../../functions/calls/call.ts";
import type { Actor } from "../../functions/pilot/items/lifecycle.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { dayOf, type Instant, instant, plusLocalDays } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theCall } from "./a-pilot.ts";
import { theOfficer } from "./a-review.ts";

/** A call that asks who takes results home, with the final report and after one and three years, and whether to go on. */
export const anAskingCall: Call = { ...theCall, adoption: { years: [1, 3] }, continuation: { days: 60 } };

/** One who takes something home, as it is typed. */
export const aReceiver = (receiver = "Barn- och familjeenheten", state = "planned", more: Typed = {}): Typed => ({
  "p-receiver": receiver,
  "p-what": "Samtalen vid frukost",
  "p-state": `p-${state}`,
  ...(state === "planned" ? { "p-by": "2029-06-30" } : {}),
  ...(state === "plan" || state === "budget" ? { "p-place": "Verksamhetsplan 2028" } : {}),
  ...more,
});

/** A decision on going on, as it is typed. */
export const aContinuation = (more: Typed = {}): Typed => ({
  "p-outcome": "p-ordinary",
  "p-values.r1.p-goal": "God hälsa",
  "p-values.r1.p-value": "Fler barn kommer till skolan.",
  "p-values.r1.p-evidence": "Närvaron i rapport 4.",
  "p-decider": "Styrgruppen",
  "p-day": "2026-12-01",
  ...more,
});

const noon = instant("2026-12-01T12:00:00Z");
const language = "sv" as const;
type Pressing = { readonly by?: Actor; readonly at?: Instant };

/** Those who say who takes a project's results home, each pressing the real buttons. */
export function adoptionOf(table: Table, id: ApplicationId) {
  const of = <Command>(command: Command, { by = theOfficer, at = noon }: Pressing = {}) => ({
    ...{ subject: pilotSubject(id), by, at, nonce: newId(Nonce), command },
  });
  return {
    receive: (typed: Typed = aReceiver(), pressing: Pressing = {}) =>
      press(table, saveReceived, of({ number: 0, version: 0, typed, language }, pressing)),
    change: async (number: number, typed: Typed, pressing: Pressing = {}) => {
      const { received } = await readPilot(table, id);
      const version = received.find((one) => one.number === number)?.version ?? 0;
      return press(table, saveReceived, of({ number, version, typed, language }, pressing));
    },
    answer: (typed: Typed = {}, pressing: Pressing = {}) =>
      press(table, answerAdoption, of({ typed, language }, pressing)),
    decide: async (typed: Typed = aContinuation(), pressing: Pressing = {}) => {
      const { continuations } = await readPilot(table, id);
      return press(table, recordContinuation, of({ version: continuations.length, typed, language }, pressing));
    },
  };
}

/** A project of which somebody takes something home, and whose holder is asked how that stands. */
export async function anAdoption(table: Table, id: ApplicationId, at: Instant = noon): Promise<void> {
  const people = adoptionOf(table, id);
  await people.receive(aReceiver(), { at });
  await people.decide(aContinuation(), { at });
  const asks = [{ years: 0, asksAt: at, dueDay: plusLocalDays(dayOf(at), 30) }];
  await table.update({ table: "pilots", update: keys.adoption(id), set: { asks } });
}
