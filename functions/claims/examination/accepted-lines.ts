import type { Call } from "../../calls/call.ts";
import type { CostLine, Cut, Report } from "../../pilot/items/report.ts";
import { type Ore, sumOre } from "../../vocabulary/ore.ts";
import { flatRateOf } from "../claim/claim-lines.ts";

type Categories = Call["categories"];
/** A line of a claim with what is accepted of it, and why where that is less. */
export type ExaminedLine = CostLine & Omit<Cut, "id">;

/** Every line with what is accepted of it: all, unless it is cut; the computed ones follow what is accepted. */
export function examined(
  costs: readonly CostLine[],
  categories: Categories,
  cuts: readonly Cut[],
): readonly ExaminedLine[] {
  const cut = new Map(cuts.map((one) => [one.id, one]));
  const lines = costs.map((line): ExaminedLine => ({ ...line, acceptedOre: line.amountOre, ...cut.get(line.id) }));
  return withComputed(lines, categories);
}

/** The computed lines made anew from what is accepted of the others. */
export function withComputed(lines: readonly ExaminedLine[], categories: Categories): readonly ExaminedLine[] {
  const accepted = lines.map(({ categoryId, month, acceptedOre }) => ({ categoryId, month, amountOre: acceptedOre }));
  const byId = new Map(categories.map((category) => [category.id, category]));
  return lines.map((line) => {
    const category = line.computed ? byId.get(line.categoryId) : undefined;
    const acceptedOre = category && flatRateOf(category, line.month, accepted);
    return acceptedOre === undefined ? line : { ...line, acceptedOre };
  });
}

export const acceptedOf = (lines: readonly Pick<ExaminedLine, "acceptedOre">[]): Ore =>
  sumOre(lines.map(({ acceptedOre }) => acceptedOre));

/** The lines of which something else than what was claimed is accepted: what a report keeps of its examination. */
export const cutsOf = (lines: readonly ExaminedLine[]): Cut[] =>
  lines
    .filter(({ acceptedOre, amountOre }) => acceptedOre !== amountOre)
    .map(({ id, acceptedOre, reason, note }) => ({
      id,
      acceptedOre,
      ...(reason ? { reason } : {}),
      ...(note ? { note } : {}),
    }));

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

/** An accepted amount is a part of what was claimed: between nothing and it, of a credit note with its sign. */
export const isOfClaim = (claimedOre: Ore, acceptedOre: Ore): boolean =>
  claimedOre >= 0 ? acceptedOre >= 0 && acceptedOre <= claimedOre : acceptedOre <= 0 && acceptedOre >= claimedOre;
