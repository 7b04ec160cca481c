import type { Call } from "../calls/call.ts";
import { type EvaluationContent, judgements, scalings } from "../pilot/items/evaluation.ts";
import type { Language } from "../vocabulary/language.ts";
import { type Problem, type Read, type Typed, typedChoices, typedText } from "../vocabulary/typed.ts";
import { type EvaluationText, evaluationWords } from "./evaluation.texts.ts";

/** The most characters of each text. */
export const evaluationLimit = 4000;
const mostChoices = 40;

const known = [/^decisive\.[A-Za-z][A-Za-z0-9-]{0,39}\.(judgement|text)$/, /^scaledUp\.(judgement|how)$/];

/** What of a post belongs to an evaluation: its own fields, and only those that were filled in. */
export function evaluationFields(typed: Typed): Record<string, string | string[]> {
  const texts = Object.keys(typed)
    .filter((name) => Object.hasOwn(evaluationWords.sv.labels, name) || known.some((pattern) => pattern.test(name)))
    .map((name) => [name, typedText(typed, name)] as const)
    .filter(([, text]) => text !== "");
  const dimensions = typedChoices(typed, "dimensions").slice(0, mostChoices);
  return { ...Object.fromEntries(texts), ...(dimensions.length > 0 ? { dimensions: [...dimensions] } : {}) };
}

/** A typed evaluation, or all that is wrong with it. */
export function readEvaluation(typed: Typed, asked: Call["evaluation"], lang: Language): Read<EvaluationContent> {
  const problems: Problem[] = [];
  const words = evaluationWords[lang].problems;
  const text = (field: string, missing: string) => {
    const value = typedText(typed, field);
    if (value === "") problems.push({ field, text: missing });
    if (value.length > evaluationLimit) problems.push({ field, text: words.tooLong(evaluationLimit) });
    return value;
  };
  const choice = <T extends string>(field: string, options: readonly T[], missing: string) => {
    const value = options.find((option) => option === typedText(typed, field));
    if (!value) problems.push({ field, text: missing });
    return value;
  };
  const plain = (name: EvaluationText) => text(name, words.missing[name]);

  const effects = { output: plain("output"), outcome: plain("outcome"), impact: plain("impact") };
  const decisive = asked.questions.flatMap(({ id, label }) => {
    const judgement = choice(`decisive.${id}.judgement`, judgements, words.judgement(label[lang]));
    const reason = text(`decisive.${id}.text`, words.reason(label[lang]));
    return judgement ? [[id, { judgement, text: reason }] as const] : [];
  });
  const chosen = new Set(typedChoices(typed, "dimensions"));
  const dimensions = asked.dimensions.map(({ id }) => id).filter((id) => chosen.has(id));
  if (dimensions.length === 0) problems.push({ field: "dimensions", text: words.dimensions });
  const terms = { shortTerm: plain("shortTerm"), longTerm: plain("longTerm") };
  const scaled = choice("scaledUp.judgement", scalings, words.scaledUp);
  const how = text("scaledUp.how", words.how);
  const learnt = { lessons: plain("lessons"), challenges: plain("challenges"), conditions: plain("conditions") };

  if (problems.length > 0 || !scaled) return { ok: false, problems };
  const value = {
    ...effects,
    decisive: Object.fromEntries(decisive),
    dimensions,
    ...terms,
    scaledUp: { judgement: scaled, how },
    ...learnt,
  };
  return { ok: true, value };
}
