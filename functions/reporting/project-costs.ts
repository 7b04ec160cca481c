import { sumOre } from "../vocabulary/ore.ts";
import { type Standing, standings } from "./costs.ts";
import type { Project } from "./project.store.ts";
import type { CostLine } from "./report.ts";

/** A report's costs against the budget of the application, category by category. */
export const standingsOf = (
  { call, applied, reports }: Pick<Project, "call" | "applied" | "reports">,
  number: number,
  costs: readonly CostLine[],
): Standing[] =>
  standings(
    call.categories,
    new Map(applied.costs.map(({ categoryId, amounts }) => [categoryId, sumOre(Object.values(amounts))])),
    reports.filter((report) => report.number !== number),
    costs,
  );
