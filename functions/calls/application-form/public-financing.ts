import { minusOre, type Ore, sumOre } from "../../vocabulary/ore.ts";
import type { Call } from "../call.ts";
import type { BudgetRow } from "./budget.ts";

export type PublicFinancing = {
  readonly publicOre: Ore;
  readonly privateOre: Ore;
  /** From sources of which the call does not say whose money they are. */
  readonly unsaidOre: Ore;
};

/**
 * How much of a budget's financing is public, and how much private: what a decider weighs and what terms may limit.
 * Undefined where the call says it of no source, or where nothing is financed yet.
 */
export function publicFinancing(
  { financing }: Pick<Call, "financing">,
  rows: readonly Pick<BudgetRow, "id" | "sumOre">[],
): PublicFinancing | undefined {
  const of = (kind: "public" | "private"): Ore =>
    sumOre(
      rows.filter(({ id }) => financing.some((one) => one.id === id && one.kind === kind)).map(({ sumOre }) => sumOre),
    );
  const all = sumOre(rows.map(({ sumOre }) => sumOre));
  if (all === 0 || financing.every(({ kind }) => kind === undefined)) return undefined;
  const [publicOre, privateOre] = [of("public"), of("private")];
  return { publicOre, privateOre, unsaidOre: minusOre(all, sumOre([publicOre, privateOre])) };
}
