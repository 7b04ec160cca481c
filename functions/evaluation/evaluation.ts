import type { Evaluation } from "../pilot/items/evaluation.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import { refuse } from "../vocabulary/refusal.ts";

/**
 * The evaluation of a granted pilot while it can be written; undefined before it is begun.
 * @throws Refusal not-found, already-submitted
 */
export function writableEvaluation({ grantIfAny, evaluation }: Pilot): Evaluation | undefined {
  if (!grantIfAny) refuse("not-found");
  return evaluation?.status === "signed" ? refuse("already-submitted") : evaluation;
}

/** Writes the evaluation, unless it has changed since it was read. */
export function evaluationPut(
  { id, evaluation: before }: Pilot,
  becomes: Omit<Evaluation, "v" | "version">,
): { readonly version: number; readonly write: Write } {
  const seen = before?.version ?? 0;
  const evaluation: Evaluation = { v: 1, version: seen + 1, ...becomes };
  const write: Write = {
    table: "pilots",
    put: { ...keys.evaluation(id), ...evaluation },
    when: unchangedSince(seen),
  };
  return { version: evaluation.version, write };
}
