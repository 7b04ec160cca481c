import type { DeductsVat } from "../../calls/application-form/summary.ts";
import type { Call } from "../../calls/call.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { CostLine, Report, ReportContent } from "../../pilot/items/report.ts";
import { markOf, voucherMark, vouchersOf } from "../../pilot/items/vouchers.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { Month } from "../../vocabulary/instant.ts";
import { monthsBetween } from "../../vocabulary/months.ts";
import { minusOre, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import { shareOf } from "../../vocabulary/rate.ts";
import type { VatStatus } from "../../vocabulary/vat.ts";
import { type BudgetStatus, budgetStatusOf, monthsReportedBefore } from "../costs.ts";

/** What is worth a second look. A flag stops no act. */
export type Flag =
  | { readonly code: "outside-period"; readonly lines: readonly number[] }
  | { readonly code: "claimed-before"; readonly lines: readonly number[]; readonly reports: readonly number[] }
  | { readonly code: "same-amount"; readonly lines: readonly number[]; readonly reports: readonly number[] }
  | { readonly code: "typed-and-read"; readonly lines: readonly number[] }
  | { readonly code: "over-budget"; readonly category: Call["categories"][number]; readonly overOre: Ore }
  | { readonly code: "beyond-tolerance"; readonly category: Call["categories"][number]; readonly overOre: Ore }
  | { readonly code: "month-again"; readonly month: Month }
  | { readonly code: "months-missing"; readonly months: readonly Month[] }
  | { readonly code: "vat"; readonly vat: VatStatus }
  | { readonly code: "early-final" }
  | { readonly code: "no-extract" };

/** What a flag about lines is called beside each of them. */
export const lineFlags = ["outside-period", "claimed-before", "same-amount", "typed-and-read"] as const;
export type LineFlag = (typeof lineFlags)[number];

type Claim = {
  readonly content: ReportContent;
  /** The pilot's other reports. */
  readonly others: readonly Report[];
  readonly grant: Pick<Grant, "startDay" | "endDay">;
  readonly call: Pick<Call, "budgetTolerance">;
  readonly deductsVat: DeductsVat;
  readonly standings: readonly BudgetStatus[];
  readonly again: readonly Month[];
  /** Whether anything from the holder's ledger is there: extracts attached, or a SIE file read. */
  readonly proven: boolean;
};

/** Whether amounts are without VAT or with it, by default: holders who deduct VAT claim without. */
export const vatOf = (deducts: DeductsVat): VatStatus => (deducts === "none" ? "gross" : "net");

/** Everything in a claim that is worth a second look, what concerns its lines first. */
export function flagsOf(claim: Claim): readonly Flag[] {
  const { content, grant, deductsVat, again, proven } = claim;
  const { costs, vat, final, through } = content;
  const booked = costs.filter(({ computed }) => !computed);
  const outside = idsOf(booked.filter((line) => !isWithin(line, grant)));
  const doubled = typedAndRead(booked);
  const mismatch = booked.length > 0 && deductsVat !== "partly" && vat !== vatOf(deductsVat);
  const missing = monthsMissing(claim);
  return [
    ...(outside.length > 0 ? [{ code: "outside-period", lines: outside } as const] : []),
    ...claimedBefore(claim, booked),
    ...sameAmounts(claim, booked),
    ...(doubled.length > 0 ? [{ code: "typed-and-read", lines: doubled } as const] : []),
    ...overBudget(claim),
    ...again.map((month) => ({ code: "month-again", month }) as const),
    ...(missing.length > 0 ? [{ code: "months-missing", months: missing } as const] : []),
    ...(mismatch ? [{ code: "vat", vat } as const] : []),
    ...(final && through < grant.endDay.slice(0, 7) ? [{ code: "early-final" } as const] : []),
    ...(booked.length > 0 && !proven ? [{ code: "no-extract" } as const] : []),
  ];
}

const idsOf = (lines: readonly CostLine[]) => lines.map(({ id }) => id);

const isWithin = ({ voucher, month }: CostLine, { startDay, endDay }: Claim["grant"]): boolean =>
  voucher
    ? voucher.day >= startDay && voucher.day <= endDay
    : month >= startDay.slice(0, 7) && month <= endDay.slice(0, 7);

const isIn = ({ status }: Report) => status === "submitted" || status === "accepted";

/** Lines that another report has too, by what they are known again by. */
function seenIn(
  code: "claimed-before" | "same-amount",
  lines: readonly CostLine[],
  markOfLine: (line: CostLine) => string | undefined,
  before: ReadonlyMap<string, number>,
): Flag[] {
  const found = lines.flatMap((line) => {
    const mark = markOfLine(line);
    const report = mark === undefined ? undefined : before.get(mark);
    return report === undefined ? [] : [{ line: line.id, report }];
  });
  const reports = [...new Set(found.map(({ report }) => report))].sort((a, b) => a - b);
  return found.length === 0 ? [] : [{ code, lines: found.map(({ line }) => line), reports }];
}

const claimedBefore = ({ others }: Claim, booked: readonly CostLine[]): Flag[] =>
  seenIn(
    "claimed-before",
    booked,
    markOf,
    new Map(
      vouchersOf(others).flatMap((voucher) => {
        const mark = voucherMark(voucher);
        return mark === undefined ? [] : [[mark, voucher.report] as const];
      }),
    ),
  );

/** Amounts without a verification's number: the same for the same category and month is perhaps the same cost. */
const amountMark = (line: CostLine) =>
  markOf(line) === undefined ? `${line.categoryId}|${line.month}|${line.amountOre}` : undefined;

const sameAmounts = ({ others }: Claim, booked: readonly CostLine[]): Flag[] => {
  const before = others.filter(isIn).flatMap(({ number, content }) =>
    (content?.costs ?? []).flatMap((line) => {
      const mark = line.computed ? undefined : amountMark(line);
      return mark === undefined ? [] : [[mark, number] as const];
    }),
  );
  return seenIn("same-amount", booked, amountMark, new Map(before));
};

/** Typed amounts of a category and month that the SIE file has verifications for too. */
function typedAndRead(booked: readonly CostLine[]): number[] {
  const cell = ({ categoryId, month }: CostLine) => `${categoryId}|${month}`;
  const read = new Set(booked.filter(({ voucher }) => voucher).map(cell));
  return idsOf(booked.filter((line) => !line.voucher && read.has(cell(line))));
}

const overBudget = ({ standings, call }: Claim): Flag[] =>
  standings
    .filter(({ leftOre, nowOre }) => leftOre < 0 && nowOre > 0)
    .map(({ category, budgetOre, leftOre }) => {
      const overOre = minusOre(zeroOre, leftOre);
      const beyond = overOre > shareOf(call.budgetTolerance, budgetOre);
      return { code: beyond ? "beyond-tolerance" : "over-budget", category, overOre };
    });

/** Months of the project before the end of this report that neither it nor any other report covers. */
function monthsMissing({ content, others, grant }: Claim): Month[] {
  const covered = new Set(
    [content, ...others.filter(isIn).flatMap((report) => (report.content ? [report.content] : []))].flatMap(
      ({ from, through }) => monthsBetween(from, through),
    ),
  );
  return monthsBetween(Month.parse(grant.startDay.slice(0, 7)), content.through).filter((month) => !covered.has(month));
}

/** What in a report's claim is worth a second look, for its holder before it is submitted and for its officer. */
export function flagsOfReport(pilot: Pilot, report: Pick<Report, "number">, content: ReportContent): readonly Flag[] {
  const { call, grant, reports, applied } = pilot;
  const { number } = report;
  const others = reports.filter((other) => other.number !== number);
  // A spreadsheet may be typed by hand: it proves no more than a table that is.
  const file = pilot.importedCosts.get(number);
  return flagsOf({
    content,
    others,
    grant,
    call,
    deductsVat: applied.vat,
    standings: budgetStatusOf(pilot, number, content.costs),
    again: monthsReportedBefore(others, content.costs),
    proven:
      (file !== undefined && file.columns === undefined) || pilot.extracts.some((extract) => extract.number === number),
  });
}
