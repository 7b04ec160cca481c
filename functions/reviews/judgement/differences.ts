import type { Call } from "../../calls/call.ts";
import type { Draft } from "../../pilot/items/review.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { reviewWords } from "../review-words.texts.ts";
import { judgementFields } from "./judgement.form.ts";
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
  const { recommendation } = stored;
  const fields = [
    ...criteria.flatMap(({ id, label }) => {
      const { score, reason = "" } = stored.criteria[id] ?? {};
      return [
        [judgementFields.score(id), t.scoreLabel(label[lang]), score === undefined ? "" : String(score)],
        [judgementFields.reason(id), t.reasonLabel(label[lang]), reason],
      ] as const;
    }),
    [judgementFields.strengths, words.strengths, stored.strengths],
    [judgementFields.weaknesses, words.weaknesses, stored.weaknesses],
    [judgementFields.comment, words.comment, stored.comment],
  ] as const;
  const chosen = recommendation ?? "";
  return [
    ...fields.flatMap(([name, label, text]) =>
      typedText(typed, name) === text ? [] : [{ label, stored: text === "" ? words.nothing : text }],
    ),
    ...(typedText(typed, judgementFields.recommendation) === chosen
      ? []
      : [
          {
            label: words.recommends,
            stored: recommendation ? words.recommendation[recommendation] : words.nothing,
          },
        ]),
  ];
}
