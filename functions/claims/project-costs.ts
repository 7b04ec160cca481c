import type { Report, ReportContent } from "../pilot/items/report.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { sumOre } from "../vocabulary/ore.ts";
import { type Flag, flagsOf } from "./claim/flags.ts";
import { monthsReportedBefore, type Standing, standings } from "./costs.ts";

/** A report's costs against the budget of the application, category by category. */
export const standingsOf = (
  { call, applied, reports }: Pick<Pilot, "call" | "applied" | "reports">,
  number: number,
  costs: ReportContent["costs"],
): Standing[] =>
  standings(
    call.categories,
    new Map(applied.costs.map(({ categoryId, amounts }) => [categoryId, sumOre(Object.values(amounts))])),
    reports.filter((report) => report.number !== number),
    costs,
  );

/** What in a report's claim is worth a second look, for its holder before it is submitted and for its officer. */
export function flagsOfReport(pilot: Pilot, report: Pick<Report, "number">, content: ReportContent): readonly Flag[] {
  const { call, grant, reports, submission } = pilot;
  const { number } = report;
  const others = reports.filter((other) => other.number !== number);
  return flagsOf({
    content,
    others,
    grant,
    call,
    deductsVat: submission.application.organisation.vat,
    standings: standingsOf(pilot, number, content.costs),
    again: monthsReportedBefore(others, content.costs),
    proven: pilot.importedCosts.has(number) || pilot.extracts.some((extract) => extract.number === number),
  });
}
