import { type BookedCost, claimLines, costOfImported } from "../claims/claim/claim-lines.ts";
import { vatOf } from "../claims/claim/flags.ts";
import type { ReportContent } from "../pilot/items/report.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { FormProblem, Period } from "../platform/forms/answers.ts";
import { wholeAnswers } from "../platform/forms/answers-of.ts";
import { answeredRows } from "../platform/forms/computed.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import { readForm } from "../platform/forms/read.ts";
import { type Instant, Month, monthOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { ore } from "../vocabulary/ore.ts";
import type { Read, Typed } from "../vocabulary/typed.ts";
import { type VatStatus, vatStatuses } from "../vocabulary/vat.ts";
import { type ReportAnswers, reportForm, storyForm } from "./report.form.ts";
import { reportProblem } from "./report-problems.texts.ts";
import { categoriesRule, fileRule, lengthRule, linesRule, monthsRule, type ReportBounds } from "./report-rules.ts";
import { reportFormOf } from "./report-table.ts";

/** What the form shows where nothing was chosen: VAT as the application says, and not the final report. */
export const withDefaults = (typed: Typed, vat: VatStatus): Typed => ({
  "p-vat": `p-${vat}`,
  "p-final": "no",
  ...typed,
});

/** The typed costs that could be read. */
const bookedIn = (answers: Partial<ReportAnswers>): readonly BookedCost[] =>
  answeredRows(answers["p-costs"]).flatMap(({ id: categoryId, cells }) =>
    Object.entries(cells).map(([month, amount]) => ({
      categoryId,
      month: Month.parse(month),
      amountOre: ore(Number(amount)),
    })),
  );

const story = questionsOf(storyForm).map(({ id }) => id);

/** What is told in words, as it is stored: the costs and their months are the claim's own. */
const told = (answers: Partial<ReportAnswers>): ReportContent["answers"] =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => story.includes(id)));

/** A typed report, or all that is wrong with it, each at its own control. */
export function readReport(typed: Typed, bounds: ReportBounds, lang: Language): Read<ReportContent> {
  const filled = withDefaults(typed, bounds.vat);
  const form = reportFormOf(bounds, filled);
  const reading = readForm(form, filled);
  const answers = reading.answers as Partial<ReportAnswers>; // as: kinds say what values are
  const period: Period | undefined = answers["p-period"];
  const vat = vatStatuses.find((status) => answers["p-vat"] === `p-${status}`) ?? bounds.vat;
  const booked = bookedIn(answers);
  const costs = claimLines([...booked, ...bounds.imported.map(costOfImported)], bounds.categories, vat);
  const problems: readonly FormProblem[] = [
    ...reading.problems,
    ...lengthRule(period),
    ...monthsRule(booked, bounds, period),
    ...linesRule(costs),
    ...categoriesRule(bounds),
    ...fileRule(bounds, period),
  ];
  const whole = wholeAnswers(reportForm, { ...reading, problems });
  if (!whole || !period)
    return { ok: false, problems: inWords(form, filled, problems, lang, reportProblem(bounds.categories)) };
  const { from, to } = whole["p-period"];
  return {
    ok: true,
    value: {
      from: Month.parse(from),
      through: Month.parse(to),
      final: whole["p-final"],
      vat,
      costs: [...costs],
      form: { id: reportForm.id, version: reportForm.version },
      answers: told(whole),
    },
  };
}

/** What a typed report is read against. */
export const boundsOf = (
  { call, grant, applied, importedCosts }: Pilot,
  number: number,
  now: Instant,
): ReportBounds => ({
  categories: call.categories,
  grant,
  thisMonth: monthOf(now),
  imported: importedCosts.get(number)?.lines ?? [],
  vat: vatOf(applied.vat),
});
