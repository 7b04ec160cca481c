import type { Evaluation, EvaluationDraft } from "../pilot/items/evaluation.ts";
import type { WrittenDraft } from "../pilot/items/written-draft.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import { refuse } from "../vocabulary/refusal.ts";

/**
 * The evaluation of a granted pilot while it can be written; undefined before it is begun.
 * @throws Refusal not-found, already-submitted
 */
export function writableEvaluation({ grantIfAny, evaluation }: Pilot): EvaluationDraft | undefined {
  if (!grantIfAny) refuse("not-found");
  return evaluation?.status === "signed" ? refuse("already-submitted") : evaluation;
}

/** What is written so far of an evaluation that is not signed; undefined before it was begun. */
export function draftOf({ evaluation }: Pilot): WrittenDraft | undefined {
  if (evaluation?.status !== "draft") return undefined;
  const { version, typed, changedAt: savedAt, savedBy = "" } = evaluation;
  return { version, typed, savedAt, savedBy };
}

/** Writes the evaluation, unless it has changed since it was read. */
export const evaluationPut = ({ id }: Pick<Pilot, "id">, becomes: Evaluation): Write => ({
  table: "pilots",
  put: { ...keys.evaluation(id), ...becomes },
  when: unchangedSince(becomes.version - 1),
});
