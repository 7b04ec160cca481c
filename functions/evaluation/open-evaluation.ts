import { workOfRoom } from "../pilot/open-work.ts";
import { openEvaluationTexts } from "./open-evaluation.texts.ts";
import { evaluationPath } from "./paths.ts";
import { openVoices } from "./voices/open-voices.ts";

const { sv, en } = openEvaluationTexts;

/** The evaluation that ends a pilot, until it is signed, and those of the other voices. */
export const openEvaluation = workOfRoom({
  kinds: {
    evaluate: { words: { sv: sv.evaluate, en: en.evaluate } },
    "evaluate-stage": { words: { sv: sv.stage, en: en.stage } },
    "assign-evaluator": { words: { sv: sv.assign, en: en.assign } },
    "await-evaluator": { words: { sv: sv.awaitEvaluator, en: en.awaitEvaluator } },
    "await-evaluation": { words: { sv: sv.await, en: en.await } },
  },
  open: (pilot) => {
    const { id, lifecycle } = pilot;
    const { stage, stageSince: since, pendingMove } = lifecycle;
    const voices = openVoices(pilot);
    if (stage !== "reported" || pendingMove) return voices;
    return [{ kind: "evaluate", for: "officer", since, path: evaluationPath(id) }, ...voices];
  },
});
