import { workOfRoom } from "../pilot/open-work.ts";
import { openEvaluationTexts } from "./open-evaluation.texts.ts";
import { evaluationPath } from "./paths.ts";

const { sv, en } = openEvaluationTexts;

/** The evaluation that ends a pilot, until it is signed. */
export const openEvaluation = workOfRoom({
  kinds: { evaluate: { words: { sv: sv.evaluate, en: en.evaluate } } },
  open: ({ id, lifecycle }) => {
    const { stage, stageSince: since, pendingMove } = lifecycle;
    if (stage !== "reported" || pendingMove) return [];
    return [{ kind: "evaluate", for: "officer", since, path: evaluationPath(id) }];
  },
});
