import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/review.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { reviewWords } from "../review-words.texts.ts";
import { judgementFields, typedFrom } from "./judgement.form.ts";
import { judgementTexts } from "./judgement.texts.ts";

/** A field in which what is saved is not what was typed. */
export type Difference = { readonly label: string; readonly stored: string };

/** Where a saved draft differs from what was typed over an older one, in the order of the form. */
export function differences(
  stored: Draft,
  typed: Typed,
  { criteria }: Pick<Call, "criteria">,
  lang: Language,
): readonly Difference[] {
  const words = reviewWords[lang];
  const t = judgementTexts[lang];
  const labels = [
    ...criteria.flatMap(({ id, label }) => [
      [judgementFields.score(id), t.scoreLabel(label[lang])] as const,
      [judgementFields.reason(id), t.reasonLabel(label[lang])] as const,
    ]),
    [judgementFields.strengths, words.strengths] as const,
    [judgementFields.weaknesses, words.weaknesses] as const,
    [judgementFields.comment, words.comment] as const,
    [judgementFields.recommendation, words.recommends] as const,
  ];
  const saved = typedFrom(stored);
  const { recommendation } = stored;
  const textOf = (name: string) =>
    name === judgementFields.recommendation ? recommendation && words.recommendation[recommendation] : saved[name];
  return labels
    .filter(([name]) => typedText(typed, name) !== typedText(saved, name))
    .map(([name, label]) => ({ label, stored: textOf(name) || words.nothing }));
}
