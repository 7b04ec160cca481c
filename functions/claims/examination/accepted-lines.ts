import type { Call } from "../../calls/call.ts";
import type { ExaminedLine } from "../../pilot/accepted-costs.ts";
import type { CostLine, Cut } from "../../pilot/items/report.ts";
import { type Ore, sumOre } from "../../vocabulary/ore.ts";
import { flatRateOf } from "../claim/claim-lines.ts";

type Categories = Call["categories"];

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

/** An accepted amount is a part of what was claimed: between nothing and it, of a credit note with its sign. */
export const isOfClaim = (claimedOre: Ore, acceptedOre: Ore): boolean =>
  claimedOre >= 0 ? acceptedOre >= 0 && acceptedOre <= claimedOre : acceptedOre <= 0 && acceptedOre >= claimedOre;
