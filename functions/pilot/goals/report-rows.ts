import type { Call } from "../../calls/call.ts";
import type { Form, QuestionOf } from "../../platform/forms/document.ts";
import { formatNumber } from "../../platform/forms/kinds/number.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import { type Language, languages } from "../../vocabulary/language.ts";
import { type Followed, newestOf } from "./followed.ts";
import { goalsTexts } from "./goals.texts.ts";
import { targetNow } from "./goals.ts";

/** What whoever reports should have before them: where it began, what is to be reached, and what was reported last. */
function knownOf(goal: Followed, lang: Language): string {
  const t = goalsTexts[lang];
  const said = (value: number) => [formatNumber(value, lang), goal.unit].filter(Boolean).join(" ");
  const target = targetNow(goal);
  const newest = newestOf(goal);
  return [
    ...(goal.baseline === undefined ? [] : [t.hintBaseline(said(goal.baseline))]),
    ...(target === undefined ? [] : [t.hintTarget(said(target))]),
    ...(newest ? [t.hintNewest(said(newest.value), formatDay(newest.day, lang))] : []),
    ...(goal.targets.length === 0 && goal.told.length > 0 ? [t.hintTold(goal.told.length)] : []),
  ].join(" ");
}

/** The goals as rows of a report: each may be left empty, since nothing may be new. */
const rowsOf = (goals: readonly Followed[]): QuestionOf<"results">["given"] =>
  goals.map((goal) => {
    const hint = Object.fromEntries(languages.map((lang) => [lang, knownOf(goal, lang)]));
    return {
      ...{ id: goal.id, label: goal.name, optional: true },
      ...(wordsIn(hint, "sv") === "" ? {} : { hint }),
      ...(goal.kind ? { kind: goal.kind } : {}),
    };
  });

const withRows = (form: Form, rows: QuestionOf<"results">["given"]): Form => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.kind === "results" && question.is === "results"
        ? { ...question, given: [...question.given, ...rows] }
        : question,
    ),
  })),
});

/** Whether a call agrees on goals and asks for them in its reports. */
export const followsGoals = ({ forms }: Pick<Call, "forms">): boolean =>
  askedAs(forms.application, "goals") !== undefined && askedAs(forms.report, "results") !== undefined;

/** The call as a project's reports are asked by it: with what was agreed as rows of the question of results. */
export function withAgreedRows(call: Call, goals: () => readonly Followed[]): Call {
  if (!followsGoals(call)) return call;
  return { ...call, forms: { ...call.forms, report: withRows(call.forms.report, rowsOf(goals())) } };
}
