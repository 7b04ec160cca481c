import { sumOf } from "../claims/claim/claim-lines.ts";
import { type Budgeted, type BudgetStatus, budgetStatusOf, costsInOthers } from "../claims/costs.ts";
import { refundedTooMuch } from "../claims/refunds.ts";
import { type Settlement, settled, waitsForBank } from "../payments/contract.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { type Payment, isOpen as waitsToBePaid } from "../pilot/items/payment.ts";
import { type CostLine, costsOf, type Report } from "../pilot/items/report.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { plannedCosts } from "../pilot/planned-costs.ts";
import { minusOre, type Ore, ore, zeroOre } from "../vocabulary/ore.ts";

type Amounts = readonly Pick<CostLine, "categoryId" | "month" | "amountOre">[];

/** What is left of a budget line, in all or of one year of it. */
type Left = {
  /** Without this report. */
  readonly beforeOre: Ore;
  /** With it; less than nothing where the line is exceeded. */
  readonly leftOre: Ore;
};
export type BudgetLeft = Left &
  Pick<BudgetStatus, "category" | "budgetOre"> & { readonly years: readonly (Left & { readonly year: number })[] };

/** What is left of each line of the budget, and of each year of it, when a report claims these costs beside all others. */
export function budgetLeft(pilot: Budgeted, number: number, costs: Amounts): readonly BudgetLeft[] {
  const { call, applied, grantIfAny, reports } = pilot;
  const others = costsInOthers(reports, number);
  return budgetStatusOf(pilot, number, costs).map(({ category, budgetOre, nowOre, leftOre }) => {
    const line =
      plannedCosts({ applied, grantIfAny }).find(({ categoryId }) => categoryId === category.id)?.amounts ?? {};
    const ofYear = (list: Amounts, year: number) =>
      sumOf(
        list.filter(({ month }) => Number(month.slice(0, 4)) === year),
        { categoryId: category.id },
      );
    const years = call.years.map((year) => {
      const beforeOre = minusOre(line[String(year)] ?? zeroOre, ofYear(others, year));
      return { year, beforeOre, leftOre: minusOre(beforeOre, ofYear(costs, year)) };
    });
    return { category, budgetOre, years, leftOre, beforeOre: ore(leftOre + nowOre) };
  });
}

type Waiting = Pick<Payment, "kind" | "amountOre" | "status">;

/** What a report that is accepted as it is written leads to; or why that cannot be said: less than nothing, or the bank. */
export type Pays =
  | {
      readonly settlement: Settlement<Waiting>;
      /** The grant as it is then. */
      readonly grant: Grant;
      /** The other reports that are taken to be accepted before, as they were submitted. */
      readonly after: readonly number[];
    }
  | { readonly unsaid: "below" | "bank" };

type Claim = { readonly costs: Amounts; readonly final: boolean };
type Money = { readonly grant: Grant; readonly payments: readonly Waiting[] };

function accepted({ grant, payments }: Money, { costs, final }: Claim): Settlement<Waiting> | "below" | "bank" {
  const changeOre = costsOf({ costs });
  if (ore(grant.acceptedOre + changeOre) < 0) return "below";
  if (waitsForBank(grant, { changeOre, final }, payments)) return "bank";
  return settled(grant, { changeOre, final }, payments);
}

/** The grant and its payments as a settlement leaves them. */
const become = ({ grant, payments }: Money, { sums, cancelled, dueOre }: Settlement<Waiting>): Money => ({
  grant: { ...grant, ...sums },
  payments: [
    ...payments.filter((payment) => !cancelled.includes(payment)),
    ...(dueOre > 0 ? [{ kind: "payment", amountOre: dueOre, status: "entered" } as const] : []),
  ],
});

const inTurn = (a: Report, b: Report) =>
  Number(a.content?.final ?? false) - Number(b.content?.final ?? false) || a.number - b.number;

/**
 * What a report will pay when it is accepted as it is written: as the settlement reckons it, with share, cap, holdback and
 * advances. Reports that wait to be examined are taken to be accepted before it, as they were submitted.
 */
export function whatItPays(
  { grant, payments, reports, call }: Pick<Pilot, "grant" | "payments" | "reports" | "call">,
  own: Claim & { readonly number: number },
): Pays {
  const before = reports
    .filter(({ number, status }) => status === "submitted" && number !== own.number)
    .toSorted(inTurn);
  let money: Money = { grant, payments: payments.filter(waitsToBePaid) };
  for (const { content } of before) {
    const settlement = content ? accepted(money, content) : "below";
    if (typeof settlement === "string") return { unsaid: settlement };
    money = become(money, settlement);
  }
  if (refundedTooMuch(call.categories, [...costsInOthers(reports, own.number), ...own.costs]).kinds.length > 0)
    return { unsaid: "below" };
  const settlement = accepted(money, own);
  if (typeof settlement === "string") return { unsaid: settlement };
  return { settlement, grant: money.grant, after: before.map(({ number }) => number) };
}
