import { formatDay, formatMonth, LocalDay, Month, yearOf } from "../../../vocabulary/instant.ts";
import { typedText } from "../../../vocabulary/typed.ts";
import { isMeantYear } from "../../../vocabulary/typed-day.ts";
import type { FormProblem } from "../answers.ts";
import type { QuestionOf } from "../document.ts";
import { readDay } from "./day.ts";
import type { FlatRead } from "./flat-kind.ts";
import { type KindRules, nothing } from "./kind.ts";

type Ends = Pick<QuestionOf<"period">, "of" | "earliest" | "latest">;

/** One end of a period: a day, or a month within the months of the limits. */
function readEnd(text: string, { of, earliest, latest }: Ends): FlatRead<string> {
  if (of === "days") return readDay(text, { earliest, latest });
  const month = Month.safeParse(text);
  if (!month.success || !isMeantYear(yearOf(month.data))) return { code: "month" };
  if (earliest !== undefined && month.data < earliest.slice(0, 7))
    return { code: "month-too-early", facts: { earliest } };
  if (latest !== undefined && month.data > latest.slice(0, 7)) return { code: "month-too-late", facts: { latest } };
  return { value: month.data };
}

export const periodRules: KindRules<"period"> = {
  controls: ({ id }) => [
    { field: `${id}.from`, part: "from" },
    { field: `${id}.to`, part: "to" },
  ],
  read: (question, typed) => {
    const problems: FormProblem[] = [];
    const [fromField, toField] = [`${question.id}.from`, `${question.id}.to`];
    const texts = [typedText(typed, fromField), typedText(typed, toField)];
    if (question.optional && texts.every((text) => text === "")) return { problems };
    const end = (field: string): string | undefined => {
      const text = typedText(typed, field);
      const read = text === "" ? { code: "missing" } : readEnd(text, question);
      if ("value" in read) return read.value;
      problems.push({ field, ...read });
      return undefined;
    };
    const [from, to] = [end(fromField), end(toField)];
    if (from === undefined || to === undefined) return { problems };
    if (to < from) return { problems: [{ field: toField, code: "end-before-start" }] };
    return { value: { from, to }, problems };
  },
  write: ({ id }, { from, to }) => ({ [`${id}.from`]: from, [`${id}.to`]: to }),
  show: ({ of }, { from, to }, { lang }) => {
    const said = (end: string) =>
      of === "days" ? formatDay(LocalDay.parse(end), lang) : formatMonth(Month.parse(end), lang);
    return { kind: "line", text: `${said(from)} – ${said(to)}` };
  },
  empty: () => nothing,
};
