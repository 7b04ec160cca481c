import { type BookedCost, sumOf } from "../claims/claim/claim-lines.ts";
import { refundedTooMuch } from "../claims/refunds.ts";
import type { Grant } from "../pilot/items/grant.ts";
import type { ImportedLine } from "../pilot/items/imported-costs.ts";
import { type CostLine, mostBookedLines, mostLines } from "../pilot/items/report.ts";
import { mostMonths } from "../pilot/items/report-period.ts";
import type { FormProblem, Period } from "../platform/forms/answers.ts";
import { Month } from "../vocabulary/instant.ts";
import { monthsBetween } from "../vocabulary/months.ts";
import type { VatStatus } from "../vocabulary/vat.ts";
import { costName, type ReportCall } from "./report-table.ts";

type Amount = Pick<CostLine, "categoryId" | "month" | "amountOre">;

/** What a typed report is read against. */
export type ReportBounds = {
  readonly call: ReportCall;
  readonly grant: Pick<Grant, "startDay" | "endDay">;
  readonly thisMonth: Month;
  /** What was read from the holder's SIE file. */
  readonly imported: readonly ImportedLine[];
  /** What the holder's other reports come to: accepted of them, or claimed while they are examined. */
  readonly earlier: readonly Amount[];
  /** The pictures of the report of which nobody has said what they may be used for, by their names. */
  readonly unanswered?: readonly string[];
  /** The months that are this holder's to report, where another has held the project, or will. */
  readonly holder?: { readonly from?: Month; readonly through?: Month };
  /** Whether amounts are with VAT where the form does not say: by whether the holder deducts it. */
  readonly vat: VatStatus;
};

/** A report covers no more months than can be read on a page. */
export function lengthRule(period: Period | undefined): readonly FormProblem[] {
  if (!period || monthsBetween(Month.parse(period.from), Month.parse(period.to)).length <= mostMonths) return [];
  return [{ field: "p-period.to", code: "too-many-months", facts: { most: mostMonths } }];
}

/** No report is of two holders: what is before a change is the one's, what is after it the other's. */
export function holderRule(period: Period | undefined, { holder = {} }: ReportBounds): readonly FormProblem[] {
  if (!period) return [];
  const { from, through } = holder;
  if (from && period.from < from) return [{ field: "p-period.from", code: "before-takeover", facts: { month: from } }];
  if (through && period.to > through)
    return [{ field: "p-period.to", code: "after-takeover", facts: { month: through } }];
  return [];
}

/** Why costs of that month cannot be in this report. */
function whyNot(month: Month, { grant, thisMonth }: ReportBounds, period: Period | undefined) {
  if (month < grant.startDay.slice(0, 7) || month > grant.endDay.slice(0, 7)) return "outside-project";
  if (month > thisMonth) return "not-begun";
  return period && (month < period.from || month > period.to) ? "not-in-period" : undefined;
}

/** Typed amounts are of months that can be reported on, each said at its own cell. */
export const monthsRule = (
  booked: readonly BookedCost[],
  bounds: ReportBounds,
  period: Period | undefined,
): readonly FormProblem[] =>
  booked.flatMap(({ categoryId, month, amountOre }) => {
    const code = amountOre === 0 ? undefined : whyNot(month, bounds, period);
    return code ? [{ field: costName(categoryId, month), code, facts: { month } }] : [];
  });

/**
 * So are those of a SIE file, each month once: the period may have been changed since the file was read, and a ledger may
 * have months that have not begun.
 */
export const fileRule = (bounds: ReportBounds, period: Period | undefined): readonly FormProblem[] =>
  [...new Set(bounds.imported.map(({ month }) => month))].flatMap((month) => {
    const why = whyNot(month, bounds, period);
    if (!why) return [];
    const lines = bounds.imported.filter((line) => line.month === month);
    const of = [...new Set(lines.map(({ categoryId }) => categoryId))].join(" ");
    return [{ field: "p-period.to", code: `file-${why}`, facts: { month, of } }];
  });

/** What was read from a SIE file is of categories that are still booked on. */
export const categoriesRule = ({ call: { categories }, imported }: ReportBounds): readonly FormProblem[] =>
  imported.every(({ categoryId }) => categories.some(({ id, flatRate }) => id === categoryId && !flatRate))
    ? []
    : [{ field: "p-costs", code: "unknown-category" }];

/**
 * A refund is less than nothing, typed or from a file, in the month in which it was booked; a kind of cost never comes to
 * less than nothing with all reports together, and nor do they all. It is said at the first amount of it that was typed,
 * or at the table where it came from a file.
 */
export function refundsRule(costs: readonly CostLine[], { call, earlier }: ReportBounds): readonly FormProblem[] {
  const { kinds, all } = refundedTooMuch(call.categories, [...earlier, ...costs]);
  const problems = kinds.map((id): FormProblem => {
    const typed = costs.find(({ categoryId, amountOre, voucher }) => categoryId === id && amountOre < 0 && !voucher);
    const field = typed ? costName(id, typed.month) : "p-costs";
    return { field, code: "refund-too-large", facts: { of: id, beforeOre: sumOf(earlier, { categoryId: id }) } };
  });
  return problems.length === 0 && all ? [{ field: "p-costs", code: "refunds-in-all" }] : problems;
}

/** A claim has no more lines than the ledger takes in one verification. */
export const linesRule = (costs: readonly CostLine[]): readonly FormProblem[] =>
  costs.filter(({ computed }) => !computed).length > mostBookedLines || costs.length > mostLines
    ? [{ field: "p-period.to", code: "too-many-lines", facts: { most: mostBookedLines } }]
    : [];

/** Of each picture it is said whether it may be used, and whether people on it have said yes. */
export const picturesRule = ({ unanswered = [] }: ReportBounds): readonly FormProblem[] =>
  unanswered.map((name) => ({ field: "p-attached", code: "picture-unanswered", facts: { name } }));
