import type { CallFrame } from "../../calls/frames/frame.ts";
import type { YearAmount } from "../../pilot/items/decision.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { FormProblem } from "../../platform/forms/answers.ts";
import { wholeAnswers } from "../../platform/forms/answers-of.ts";
import { answeredRows } from "../../platform/forms/computed.ts";
import type { Form } from "../../platform/forms/document.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { resolved } from "../../platform/forms/resolve.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { editKronor, ore } from "../../vocabulary/ore.ts";
import type { Read, Typed } from "../../vocabulary/typed.ts";
import { amountName } from "../decision.form.ts";
import { yearColumn } from "../decision-form-of.ts";
import { amendmentProblem } from "./amendment-problems.texts.ts";
import { type AmendmentRequest, amendmentRequestForm } from "./amendment-request.form.ts";
import { budgetRule, periodRule } from "./amendment-rules.ts";

/** The form with a column for each year in which the call has money. */
export const requestFormOf = (years: readonly { readonly year: number }[]): Form =>
  resolved(amendmentRequestForm, { years: years.map(({ year }) => yearColumn(year)) });

/** The amounts of a grant as they are typed; nothing is 0 in the years that have a frame. */
export const typedYears = (years: readonly YearAmount[], frames: readonly { readonly year: number }[]): Typed => ({
  ...Object.fromEntries(frames.map(({ year }) => [amountName(year), "0"])),
  ...Object.fromEntries(years.map(({ year, amountOre }) => [amountName(year), editKronor(amountOre)])),
});

/** What a request is for: as much of it as can be read. */
export type Requested = {
  readonly endDay?: LocalDay | undefined;
  readonly years?: readonly YearAmount[] | undefined;
  readonly aim?: string | undefined;
  readonly why?: string | undefined;
};

/** The amounts of a row of years. */
export const yearsIn = (row: Parameters<typeof answeredRows>[0]): readonly YearAmount[] =>
  answeredRows(row).flatMap(({ cells }) =>
    Object.entries(cells).map(([year, amount]) => ({ year: Number(year), amountOre: ore(Number(amount)) })),
  );

/** What a request asks for, whether or not it could be sent today. */
export function requestedIn(typed: Typed, frames: readonly { readonly year: number }[]): Requested {
  // as: kinds say what values are
  const answers = readForm(requestFormOf(frames), typed).answers as Partial<AmendmentRequest>;
  const years = yearsIn(answers["p-amounts"]);
  return {
    endDay: answers["p-end-day"],
    ...(years.length > 0 ? { years } : {}),
    aim: answers["p-new-aim"],
    why: answers["p-why"],
  };
}

type Bounds = { readonly pilot: Pilot; readonly frames: readonly CallFrame[]; readonly today: LocalDay };

/** A request as it is typed, held against the terms, the call and the frames; all that is wrong, each at its own control. */
export function readRequest(typed: Typed, bounds: Bounds, lang: Language): Read<AmendmentRequest> {
  const form = requestFormOf(bounds.frames);
  const reading = readForm(form, typed);
  const answers = reading.answers as Partial<AmendmentRequest>; // as: kinds say what values are
  const endDay = answers["p-end-day"];
  const isRead = !reading.problems.some(({ field }) => field.startsWith("p-amounts"));
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    ...periodRule(endDay, bounds),
    ...(answers["p-parts"]?.includes("p-budget") && isRead
      ? budgetRule(yearsIn(answers["p-amounts"]), bounds, endDay ?? bounds.pilot.grant.endDay)
      : []),
  ];
  const value = wholeAnswers(amendmentRequestForm, { ...reading, problems });
  return value ? { ok: true, value } : { ok: false, problems: inWords(form, typed, problems, lang, amendmentProblem) };
}
