import type { Call } from "../../calls/call.ts";
import { reviewForm } from "../../pilot/judgement.ts";
import type { Answers, FormProblem } from "../../platform/forms/answers.ts";
import { askingOf, controlsOf, labelOf } from "../../platform/forms/controls.ts";
import type { Form } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { problemsIn, readForm } from "../../platform/forms/read.ts";
import { typedWords } from "../../platform/forms/ui/typed-words.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Problem, type Typed, typedChoices } from "../../vocabulary/typed.ts";

/** A review as far as it is written. */
export type ReadJudgement = {
  readonly form: Form;
  /** What is asked, is there and can be read: what would be submitted. */
  readonly answers: Answers;
  /** What is missing or wrong, in words, section by section and all together. */
  readonly sections: readonly { readonly id: string; readonly name: string; readonly problems: readonly Problem[] }[];
  readonly problems: readonly Problem[];
};

/** Reads what was typed, with what is missing or wrong in words. */
export function readJudgement(typed: Typed, call: Call, lang: Language): ReadJudgement {
  const form = reviewForm(call);
  const { answers, problems } = readForm(form, typed);
  const words = (found: readonly FormProblem[]) => inWords(form, typed, found, lang);
  const sections = form.sections.map((section) => ({
    id: section.id,
    name: wordsIn(section.name, lang),
    problems: words(problemsIn({ problems }, section)),
  }));
  return { form, answers, sections, problems: words(problems) };
}

/** All that was typed, right or wrong, for who can no longer go on with it: what each control held, by its label. */
export const asTyped = (typed: Typed, call: Call, lang: Language): readonly { key: string; value: string }[] =>
  controlsOf(reviewForm(call), typed).flatMap((control) => {
    const values = typedChoices(typed, control.field).filter((text) => text.trim() !== "");
    if (values.length === 0) return [];
    return [{ key: labelOf(control, lang), value: typedWords(askingOf(control), values, lang) }];
  });
