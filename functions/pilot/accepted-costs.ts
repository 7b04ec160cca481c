import type { CostLine, Cut, Report } from "./items/report.ts";

/** A line of a claim with what is accepted of it, and why where that is less. */
export type ExaminedLine = CostLine & Omit<Cut, "id">;

/** An accepted report's lines after every correction. */
export function correctedLines({ content, accepted, corrections = [] }: Report): readonly ExaminedLine[] {
  if (!content || !accepted) return [];
  const stand = new Map<number, Omit<Cut, "id">>(accepted.cuts.map(({ id, ...cut }) => [id, cut]));
  for (const { changes, reason, note } of corrections)
    for (const [i, { id, toOre }] of changes.entries())
      stand.set(id, { acceptedOre: toOre, ...(i === 0 ? { reason, note } : {}) });
  return content.costs.map((line) => ({ ...line, acceptedOre: line.amountOre, ...stand.get(line.id) }));
}

/** What a report counts for beside others: what is accepted of it, or what it claims while it is examined. */
export function countedCosts(report: Report): readonly CostLine[] {
  const { status, content } = report;
  if (!content || (status !== "accepted" && status !== "submitted")) return [];
  if (status === "submitted") return content.costs;
  return correctedLines(report).map(({ acceptedOre, ...line }) => ({ ...line, amountOre: acceptedOre }));
}
