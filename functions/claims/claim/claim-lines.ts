import type { Call } from "../../calls/call.ts";
import { bookedOn } from "../../ledger/accounts.ts";
import type { PostedLine } from "../../ledger/verification.ts";
import { type BookedGrant, bookedAs } from "../../pilot/items/grant.ts";
import type { ImportedLine } from "../../pilot/items/imported-costs.ts";
import { type CostLine, voucherLimits } from "../../pilot/items/report.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Month } from "../../vocabulary/instant.ts";
import { type Ore, sumOre } from "../../vocabulary/ore.ts";
import { shareOf } from "../../vocabulary/rate.ts";
import type { VatStatus } from "../../vocabulary/vat.ts";

type Category = Pick<Call["categories"][number], "id" | "flatRate">;
export type BookedCost = Pick<CostLine, "categoryId" | "month" | "amountOre" | "voucher">;
type Cost = BookedCost & Pick<CostLine, "computed">;

type Amount = Pick<CostLine, "categoryId" | "month" | "amountOre">;

/** What costs come to: those of a category, of a month, or of both. */
export const sumOf = (costs: readonly Amount[], of: Partial<Pick<Amount, "categoryId" | "month">>): Ore => {
  const isOf = ({ categoryId, month }: Amount) =>
    (of.categoryId ?? categoryId) === categoryId && (of.month ?? month) === month;
  return sumOre(costs.filter(isOf).map(({ amountOre }) => amountOre));
};

/** A flat rate's share of a month: of all that the other category has in it, rounded once. */
export const flatRateOf = ({ flatRate }: Category, month: Month, lines: readonly Amount[]): Ore | undefined =>
  flatRate && shareOf(flatRate.rate, sumOf(lines, { categoryId: flatRate.of, month }));

/**
 * The booked costs with those of flat-rate categories, which are computed: one line for each month that their category
 * has lines in, even of nothing, since an officer's cuts may make it something.
 */
function withFlatRates(booked: readonly BookedCost[], categories: readonly Category[]): Cost[] {
  const computed = categories.flatMap((category): Cost[] => {
    const { id, flatRate } = category;
    const months = booked.filter(({ categoryId }) => categoryId === flatRate?.of).map(({ month }) => month);
    return [...new Set(months)].sort().flatMap((month) => {
      const amountOre = flatRateOf(category, month, booked);
      return amountOre === undefined ? [] : [{ categoryId: id, month, amountOre, computed: true } as const];
    });
  });
  return [...booked, ...computed];
}

/** A line of a SIE file as a line of a claim. */
export const costOfImported = ({ voucher, day, month, text, categoryId, amountOre }: ImportedLine): BookedCost => ({
  categoryId,
  month,
  amountOre,
  voucher: {
    name: voucher.slice(0, voucherLimits.name),
    day,
    text: text.slice(0, voucherLimits.text),
  },
});

/** The lines of a claim, numbered in the order that people read them: by category, month, day and verification. */
export function claimLines(
  booked: readonly BookedCost[],
  categories: readonly Category[],
  vat: VatStatus,
): readonly CostLine[] {
  const places = new Map(categories.map(({ id }, index) => [id, String(index).padStart(3, "0")]));
  const placeOf = ({ categoryId, month, voucher }: Cost) =>
    [places.get(categoryId) ?? "", month, voucher?.day ?? "", voucher?.name ?? ""].join(" ");
  return withFlatRates(
    booked.filter(({ amountOre }) => amountOre !== 0),
    categories,
  )
    .map((cost) => ({ cost, place: placeOf(cost) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ cost }, index) => ({ id: index + 1, ...cost, vat }));
}

type Of = {
  readonly call: Pick<Call, "categories" | "accounting">;
  readonly grant: BookedGrant;
};

/** A line of a claim as the ledger keeps it: its amount, accounts, category, month, VAT and the holder's verification. */
export function postedCost(
  { categoryId, month, vat, voucher }: CostLine,
  amountOre: Ore,
  { call, grant }: Of,
): Omit<PostedLine, "kind" | "corrects"> {
  const category = call.categories.find(({ id }) => id === categoryId);
  if (!category) throw new RangeError(`the call has no category ${categoryId}`);
  const { id, account, label } = category;
  return {
    amountOre,
    ...bookedOn("accepted-cost", { plan: call.accounting, ...bookedAs(grant), categoryAccount: account }),
    category: { id, label: wordsIn(label, "sv") },
    costPeriod: month,
    vat,
    ...(voucher ? { voucher: voucher.name } : {}),
  };
}
