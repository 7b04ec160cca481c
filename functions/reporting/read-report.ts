import { type BookedCost, claimLines, costOfImported } from "../claims/claim/claim-lines.ts";
import { vatOf } from "../claims/claim/flags.ts";
import { countedCosts } from "../pilot/accepted-costs.ts";
import type { ReportContent } from "../pilot/items/report.ts";
import { attachedTo, lacksConsent } from "../pilot/items/report-attachment.ts";
import { monthsOfHolder } from "../pilot/items/takeover.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Answers, FormProblem, Period } from "../platform/forms/answers.ts";
import { answeredRows } from "../platform/forms/computed.ts";
import { questionsOf } from "../platform/forms/controls.ts";
import { pinned } from "../platform/forms/pinned.ts";
import { inWords } from "../platform/forms/problem-words.ts";
import { readForm } from "../platform/forms/read.ts";
import { answerAs, askedAs } from "../platform/forms/role.ts";
import { type Instant, Month, monthOf } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { ore } from "../vocabulary/ore.ts";
import type { Read, Typed } from "../vocabulary/typed.ts";
import { vatStatuses } from "../vocabulary/vat.ts";
import type { ClaimAnswers } from "./report.form.ts";
import { reportProblem } from "./report-problems.texts.ts";
import {
  categoriesRule,
  fileRule,
  holderRule,
  lengthRule,
  linesRule,
  monthsRule,
  picturesRule,
  type ReportBounds,
  refundsRule,
} from "./report-rules.ts";
import { claimsCosts, type ReportCall, reportFormOf, storyForm } from "./report-table.ts";

/** What the form shows where nothing was chosen: VAT as the application says, and not the final report. */
export function withDefaults(typed: Typed, { vat, call }: Pick<ReportBounds, "vat" | "call">): Typed {
  const final = askedAs(call.forms.report, "final");
  return { "p-vat": `p-${vat}`, ...(final ? { [final.id]: "no" } : {}), ...typed };
}

/** The typed costs that could be read. */
const bookedIn = (answers: Partial<ClaimAnswers>): readonly BookedCost[] =>
  answeredRows(answers["p-costs"]).flatMap(({ id: categoryId, cells }) =>
    Object.entries(cells).map(([month, amount]) => ({
      categoryId,
      month: Month.parse(month),
      amountOre: ore(Number(amount)),
    })),
  );

/** What is told in words, as it is stored: the costs and their months are the claim's own. */
function toldIn(answers: Answers, call: ReportCall): Pick<ReportContent, "form" | "answers"> {
  const form = storyForm(call);
  const ids = new Set(questionsOf(form).map(({ id }) => id));
  return pinned(form, Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id))));
}

/** What of a typed report can be read, whatever else of it is missing or wrong. */
function claimIn(typed: Typed, bounds: ReportBounds) {
  const { call } = bounds;
  const filled = withDefaults(typed, bounds);
  const form = reportFormOf(bounds, filled);
  const { answers, problems } = readForm(form, filled);
  const claim = answers as Partial<ClaimAnswers>; // as: kinds say what values are
  const vat = vatStatuses.find((status) => claim["p-vat"] === `p-${status}`) ?? bounds.vat;
  const booked = bookedIn(claim);
  const costs = claimLines([...booked, ...bounds.imported.map(costOfImported)], call.categories, vat);
  const final = answerAs(form, answers, "final") === true;
  return { filled, form, answers, problems, period: claim["p-period"], vat, booked, costs, final };
}

/** What a report claims while it is written: the amounts that can be read, and those of a file. */
export const claimWritten = (typed: Typed, bounds: ReportBounds): Pick<ReportContent, "costs" | "final"> => {
  const { costs, final } = claimIn(typed, bounds);
  return { costs: [...costs], final };
};

/** A typed report, or all that is wrong with it, each at its own control. */
export function readReport(typed: Typed, bounds: ReportBounds, lang: Language): Read<ReportContent> {
  const { call } = bounds;
  const { filled, form, answers, problems: found, vat, booked, costs, final, ...read } = claimIn(typed, bounds);
  const period: Period | undefined = read.period;
  const problems: readonly FormProblem[] = [
    ...found,
    ...lengthRule(period),
    ...holderRule(period, bounds),
    ...monthsRule(booked, bounds, period),
    ...refundsRule(costs, bounds),
    ...linesRule(costs),
    ...categoriesRule(bounds),
    ...fileRule(bounds, period),
    ...picturesRule(bounds),
  ];
  if (problems.length > 0 || !period)
    return { ok: false, problems: inWords(form, filled, problems, lang, reportProblem(call.categories)) };
  return {
    ok: true,
    value: {
      from: Month.parse(period.from),
      through: Month.parse(period.to),
      final,
      vat,
      costs: [...costs],
      ...toldIn(answers, call),
    },
  };
}

/** What a typed report is read against. */
export const boundsOf = (
  { call, grant, applied, importedCosts, reports, reportAttachments, takeovers }: Pilot,
  number: number,
  now: Instant,
): ReportBounds => ({
  call,
  grant,
  thisMonth: monthOf(now),
  holder: monthsOfHolder(takeovers),
  imported: claimsCosts(call) ? (importedCosts.get(number)?.lines ?? []) : [],
  earlier: reports.filter((report) => report.number !== number).flatMap(countedCosts),
  unanswered: attachedTo({ reportAttachments }, number)
    .filter(lacksConsent)
    .map(({ name }) => name),
  vat: vatOf(applied.vat),
});
