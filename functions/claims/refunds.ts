import type { Call } from "../calls/call.ts";
import type { CostLine } from "../pilot/items/report.ts";
import { sumOf } from "./claim/claim-lines.ts";

type Amounts = readonly Pick<CostLine, "categoryId" | "month" | "amountOre">[];
type Categories = readonly Pick<Call["categories"][number], "id" | "flatRate">[];

/**
 * What refunds take more of than there is: the kinds of cost that come to less than nothing with all reports together
 * (flat rates follow others), and whether all of them do. It is the one rule for what is reported, accepted and corrected.
 * @example refundedTooMuch(call.categories, [...inOtherReports, ...costs]).kinds // ["travel"]
 */
export function refundedTooMuch(
  categories: Categories,
  costs: Amounts,
): { readonly kinds: readonly string[]; readonly all: boolean } {
  const kinds = categories.filter(({ id, flatRate }) => !flatRate && sumOf(costs, { categoryId: id }) < 0);
  return { kinds: kinds.map(({ id }) => id), all: sumOf(costs, {}) < 0 };
}
