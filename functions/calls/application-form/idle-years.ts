import type { Answers, Period } from "../../platform/forms/answers.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import type { Call } from "../call.ts";

type Read = { readonly form: Form; readonly answers: Answers; readonly typed: Typed };

/**
 * The years of a call in which a project does not run, and of which nothing is typed in its budget: none before the period
 * is known, and none of a project that runs in no year of the call at all.
 * @example idleYears(call, read) // [2026] of a project that runs 2027–2028 in a call with costs from 2026 on
 */
export function idleYears({ years }: Pick<Call, "years">, { form, answers, typed }: Read): readonly number[] {
  const period = answerAs(form, answers, "period") as Period | undefined; // as: the answer of a period
  if (!period) return [];
  const tables = [askedAs(form, "costs"), askedAs(form, "financing")].flatMap((table) => table?.id ?? []);
  const isTyped = (year: number) =>
    Object.keys(typed).some((field) => {
      const [table = "", , column] = field.split(".");
      return column === String(year) && tables.some((id) => id === table) && typedText(typed, field) !== "";
    });
  const runs = (year: number) => String(year) >= period.from.slice(0, 4) && String(year) <= period.to.slice(0, 4);
  return years.some(runs) ? years.filter((year) => !runs(year) && !isTyped(year)) : [];
}

/** A table of the budget as it is shown without some years; any other question as it is. */
export function withoutYears(question: Question, years: readonly number[]): Question {
  const isBudget = question.is === "costs" || question.is === "financing";
  if (!isBudget || question.kind !== "table" || "from" in question.columns) return question;
  const left = new Set(years.map(String));
  return { ...question, columns: question.columns.filter(({ id }) => !left.has(id)) };
}
