import { defineForm } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { earlyFinalTexts } from "./early-final.texts.ts";

type T = typeof earlyFinalTexts.sv | typeof earlyFinalTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(earlyFinalTexts.sv), en: text(earlyFinalTexts.en) });

/** Whether a report that ends the project before its time is meant to. */
export const earlyFinalForm = defineForm({
  format: 1,
  id: "p-early-final",
  version: 1,
  for: "act",
  name: both((t) => t.name),
  sections: [
    {
      id: "p-section",
      slug: "slutrapport",
      name: both((t) => t.name),
      questions: [
        {
          id: "p-early",
          kind: "choice",
          label: both((t) => t.question),
          options: [
            { id: "p-progress", label: both((t) => t.progress) },
            { id: "p-last", label: both((t) => t.final) },
          ],
        },
      ],
    },
  ],
  rules: [],
});

/**
 * What stands in the way of handing in a final report so early: nobody has said yes, or said it to another last day.
 * @param endDay the grant's last day
 * @param typed what was answered, with the day that was shown
 */
export function notConfirmed(typed: Typed, endDay: LocalDay, lang: Language): readonly Problem[] {
  const read = readTyped(earlyFinalForm, typed, lang);
  if (!read.ok) return read.problems;
  return typedText(typed, "endDay") === endDay ? [] : [{ field: "p-early", text: earlyFinalTexts[lang].moved }];
}

/** Whether the answer was that the report is none that ends the project. */
export const isProgress = (typed: Typed): boolean => typedText(typed, "p-early") === "p-progress";
