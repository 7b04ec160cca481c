import type { Call } from "../../functions/calls/call.ts";
import type { Voice } from "../../functions/pilot/items/voice.ts";
import type { Question, Section } from "../../functions/platform/forms/document.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, CallId } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import { aSubmission, theCall } from "./a-pilot.ts";
import { aProject } from "./a-project.ts";

/** The cells of a small frame: two lenses by two columns. */
export const cells = { what: "bbbbbbb1", how: "bbbbbbb2", who: "bbbbbbb3", where: "bbbbbbb4" } as const;
export const goal = "bbbbbbb9";

const cell = (id: string, lens: string, column: string): Question => ({
  ...{ id, kind: "text", limit: 4000, cell: { lens, column } },
  label: { sv: column, en: column },
});
const lens = (id: string, slug: string, questions: readonly Question[]): Section => ({
  ...{ id, slug, name: { sv: slug, en: slug }, questions: [...questions] },
});

const { evaluation } = theCall.forms;

/** A call with a frame whose pilots are evaluated by several voices. */
export const aPlannedCall = (plan: Call["evaluationPlan"], callId = "med-utvarderingar"): Call => ({
  ...theCall,
  callId: CallId.parse(callId),
  evaluationPlan: plan,
  forms: {
    ...theCall.forms,
    evaluation: {
      ...evaluation,
      id: "bbbbbbbb",
      sections: [
        lens("ccccccc1", "individ", [cell(cells.what, "individ", "vad"), cell(cells.how, "individ", "hur")]),
        lens("ccccccc2", "system", [cell(cells.who, "system", "vad"), cell(cells.where, "system", "hur")]),
        ...evaluation.sections,
      ],
    },
  },
});

/** All that a call can ask for. */
export const theWholePlan: NonNullable<Call["evaluationPlan"]> = {
  ...{ answerDays: 30, self: true, external: { monthsBefore: 12 }, longTermYears: [1, 3] },
  stages: { by: "officer", days: [], number: 3 },
  goals: [{ id: goal, name: { sv: "Stärkt gemensamt lärande", en: "Learning together" } }],
};

/** A project, from December 2026 to November 2028, of a call with a plan. */
export const aPlannedProject = (table: Table, call: Call): Promise<ApplicationId> =>
  aProject(table, { call, submission: (id) => ({ ...aSubmission(id), callId: call.callId }) });

/** An evaluator from outside who was asked, under the first generation of links. */
export const anEvaluator = (id: ApplicationId, at: Instant) => {
  const evaluator = {
    ...{ name: "Utvärderaren", email: "utvarderaren@example.org", organisation: "Högskolan" },
    ...({ language: "sv", generation: 1, assignedAt: at } as const),
  };
  const voice: Voice = { v: 1, version: 1, occasion: "external", evaluator, changedAt: at };
  return { table: "pilots", put: { ...keys.voice(id, "external"), ...voice } } as const;
};

/** What was written of one evaluation so far. */
export const aVoiceDraft = (id: ApplicationId, occasion: string, at: Instant) => {
  const draft = { version: 1, typed: { [cells.what]: "Vändpunkten" }, savedAt: at, savedBy: "Någon" };
  const voice: Voice = { v: 1, version: 1, occasion, draft, changedAt: at };
  return { table: "pilots", put: { ...keys.voice(id, occasion), ...voice } } as const;
};

/** Every cell answered, as it is typed; some of them so that it is too early to say. */
export const allCells = (text: string, early: readonly string[] = []) =>
  Object.fromEntries(
    Object.values(cells).map((id) => (early.includes(id) ? [`p-early-${id}`, "p-early"] : [id, text])),
  );
