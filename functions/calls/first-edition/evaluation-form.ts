import type { Form, Question, Section } from "../../platform/forms/document.ts";
import type { Both } from "../../vocabulary/language.ts";
import type { FirstCall } from "./first-call.ts";
import { firstId } from "./ids.ts";
import { firstWords } from "./words.texts.ts";

const words = firstWords.evaluation;
const limit = 4000;

const text = (name: string, label: Both, hint?: Both): Question => ({
  id: firstId.question(`evaluation.${name}`),
  label,
  ...(hint ? { hint } : {}),
  kind: "text",
  limit,
});

/** The best answer has the highest value; one that nobody can give yet has none above nought. */
const values = { "too-early": 0, no: 1, partly: 2, yes: 3 } as const;
type Judgement = keyof typeof values;

const judged = (id: string, label: Both, hint: Both, answers: readonly Judgement[]): Question => ({
  id,
  label,
  hint,
  kind: "scale",
  levels: answers.map((answer) => ({
    id: firstId.option("judgement", answer),
    value: values[answer],
    label: words.judgements[answer],
  })),
  reason: limit,
});

const section = (
  name: "effects" | "decisive" | "terms" | "scaling" | "learning",
  slug: string,
  questions: Question[],
): Section => ({
  id: firstId.section(`evaluation ${name}`),
  slug,
  name: words[name],
  questions,
});

/** The form of the officer's evaluation while it was code, as a document. */
export const firstEvaluationForm = ({ version, evaluation }: FirstCall): Form => ({
  format: 1,
  id: firstId.question("form evaluation"),
  version,
  for: "evaluation",
  name: words.form,
  sections: [
    section("effects", "resultat", [
      text("output", words.output),
      text("outcome", words.outcome),
      text("impact", words.impact),
    ]),
    section("decisive", "avgorande", [
      ...evaluation.questions.map(({ id, label }) =>
        judged(firstId.decisive(id), label, words.restsOn, ["too-early", "no", "partly", "yes"]),
      ),
      {
        id: firstId.question("evaluation.dimensions"),
        label: words.dimensions,
        kind: "choices",
        options: evaluation.dimensions.map(({ id, label }) => ({ id: firstId.option("dimensions", id), label })),
      },
    ]),
    section("terms", "sikt", [text("shortTerm", words.shortTerm), text("longTerm", words.longTerm)]),
    section("scaling", "uppskalning", [
      judged(firstId.question("evaluation.scaledUp"), words.scaledUp, words.how, ["no", "partly", "yes"]),
    ]),
    section("learning", "larande", [
      text("lessons", words.lessons, words.lessonsHint),
      text("challenges", words.challenges, words.challengesHint),
      text("conditions", words.conditions, words.conditionsHint),
    ]),
  ],
  rules: [],
});
