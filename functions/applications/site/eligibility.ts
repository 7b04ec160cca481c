import type { Call } from "../../calls/call.ts";
import type { Question } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { type Stop, stopsIn } from "../../platform/forms/stops.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";

/** The name of the button that asks: an address without it is of somebody who has not answered yet. */
export const asksFor = "svar";

/** The questions in their order; what a section is asked by goes with each of its own. */
export const eligibilityQuestions = ({ forms }: Pick<Call, "forms">): readonly Question[] =>
  forms.eligibility.sections.flatMap(({ when: asked, questions }) =>
    questions.map((question) => {
      const { when } = question;
      return asked === undefined ? question : { ...question, when: when ? { all: [asked, when] } : asked };
    }),
  );

export type Eligibility = {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** Undefined before one has asked, and while an answer is missing that may yet close the way. */
  readonly verdict: "may" | readonly Stop[] | undefined;
};

/** What the address of the page answers, and what follows from it. Nothing of it is kept anywhere. */
export function readEligibility(call: Pick<Call, "forms">, query: URLSearchParams, lang: Language): Eligibility {
  const form = call.forms.eligibility;
  const typed: Typed = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  if (!query.has(asksFor)) return { typed, problems: [], verdict: undefined };
  const { answers, problems } = readForm(form, typed);
  const stops = stopsIn(form, answers);
  // Who may not apply whatever the rest of the answers are is not asked for them.
  if (stops.length > 0) return { typed, problems: [], verdict: stops };
  return problems.length > 0
    ? { typed, problems: inWords(form, typed, problems, lang), verdict: undefined }
    : { typed, problems: [], verdict: "may" };
}
