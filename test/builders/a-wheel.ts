import type { Call } from "../../functions/calls/call.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Section } from "../../functions/platform/forms/document.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import type { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { answerWheel } from "../../functions/wheel/answer-wheel.act.ts";
import { askWheel } from "../../functions/wheel/ask-wheel.act.ts";
import { switchWheel } from "../../functions/wheel/switch-wheel.act.ts";
import { choiceOf } from "../../functions/wheel/wheel-of.ts";
import { theOfficer } from "./a-review.ts";

const lenses = [
  ["person", "Individ"],
  ["work", "Verksamhet"],
  ["system", "System"],
] as const;
const columns = [
  ["what", "Vad förändras?"],
  ["how", "Hur märks det?"],
  ["short", "Var och för vem, på kort sikt?"],
  ["long", "Var och för vem, på lång sikt?"],
] as const;

const words = (text: string) => ({ sv: text, en: text });

/** The questions of a frame of three lenses and four columns. */
const frameSections: readonly Section[] = lenses.map(
  ([lens, name]): Section => ({
    ...{ id: `p-${lens}`, name: words(name), slug: `${lens}-lins`, lead: words(`Var piloten avgörande för ${name}?`) },
    questions: columns.map(([column, label]) => ({
      ...{ id: `p-${lens}-${column}`, label: words(label), kind: "text", limit: 4000, cell: { lens, column } },
    })),
  }),
);

/** A call whose evaluation asks a frame's twelve questions. */
export const framed = (call: Call): Call => ({
  ...call,
  forms: {
    ...call.forms,
    evaluation: { ...call.forms.evaluation, sections: [...frameSections, ...call.forms.evaluation.sections] },
  },
});

export const someAnswer = {
  "p-answer": "Eleverna kommer tillbaka till skolan.",
  "p-how-sure": "p-fairly",
  "p-evidence": "https://example.org/narvaro",
  "p-led": "Vi prövar det i två skolor till.",
  "p-reason": "",
} as const satisfies Typed;

/** What people do with the wheel of a pilot, each pressing the real buttons. */
export function wheelOf(table: Table, id: ApplicationId) {
  const subject = pilotSubject(id);
  const version = async () => (await readPilot(table, id)).wheel?.version ?? 0;
  const of = <Command>(command: Command, at: Instant) => ({
    ...{ subject, by: theOfficer, at, nonce: newId(Nonce), command },
  });
  return {
    switched: async (on: boolean, at: Instant) => press(table, switchWheel, of({ version: await version(), on }, at)),
    /** The next question as the officer is shown it, or another one. */
    ask: async (at: Instant, other: { cell?: string; person?: string } = {}) => {
      const choice = choiceOf(await readPilot(table, id), at);
      const shown = typeof choice === "string" ? { cell: choice, person: "holder" } : choice;
      await press(table, askWheel, of({ version: await version(), ...shown, ...other }, at));
      return shown;
    },
    answer: (
      number: number,
      at: Instant,
      typed: Typed = someAnswer,
      given: { version?: number; generation?: number } = {},
    ) =>
      press(table, answerWheel, {
        ...{ subject, by: { kind: "holder", id: "link", name: "" } as const, at, nonce: newId(Nonce) },
        command: { number, generation: 1, version: 1, language: "sv", typed, ...given },
      }),
  };
}
