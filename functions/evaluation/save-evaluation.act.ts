import { act, type Outcome } from "../pilot/act.ts";
import type { Evaluation } from "../pilot/items/evaluation.ts";
import { type Pilot, requireVersion, thePilot } from "../pilot/pilot.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { type Problem, sameTyped } from "../vocabulary/typed.ts";
import { readEvaluation } from "./evaluation.form.ts";
import { evaluationPut, writableEvaluation } from "./evaluation.ts";

/** An item of the table holds 400 kB: what was typed must fit beside what is read from it. */
const mostBytes = 200_000;

type Fields = Evaluation["typed"];
type Command = { readonly fields: Fields; readonly version: number; readonly language: Language };
/** The new version, and what keeps it from being signed. */
type Saved = { readonly version: number; readonly missing: readonly Problem[] };

/** What the officer has written so far, kept as it was typed. An evaluation may be prepared before the project has ended. */
export const saveEvaluation = act({
  name: "save-evaluation",
  writes: ["EVALUATION"],
  see: thePilot,
  decide: (pilot: Pilot, { fields, version, language }: Command, { at }): Outcome<Saved> => {
    const before = writableEvaluation(pilot);
    if (new TextEncoder().encode(JSON.stringify(fields)).length > mostBytes) refuse("too-large", { limit: "200 kB" });
    const read = readEvaluation(fields, pilot.call.evaluation, language);
    const missing = read.ok ? [] : read.problems;
    if (isSaved(before, version, fields)) return { answer: { version: before.version, missing } };
    requireVersion(before, version);
    const saved = evaluationPut(pilot, { status: "draft", typed: fields, changedAt: at });
    return { answer: { version: saved.version, missing }, writes: [saved.write], quietly: true };
  },
});

/** The answer to an autosave was lost, and the browser sends it again. */
const isSaved = (before: Evaluation | undefined, version: number, fields: Fields): before is Evaluation =>
  before?.version === version + 1 && sameTyped(before.typed, fields);
