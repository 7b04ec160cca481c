import type { Call } from "../../calls/call.ts";
import type { PostedLine } from "../../ledger/verification.ts";
import type { CostLine } from "../../pilot/items/cost-line.ts";
import type { Ore } from "../../vocabulary/ore.ts";

/** The two sides that a cost of a category's account is booked on. */
export type Booked = (categoryAccount: string) => Pick<PostedLine, "debit" | "credit">;

/** A line of a claim as the ledger keeps it: its amount, accounts, category, month, VAT and the holder's verification. */
export function postedCost(
  { categoryId, month, vat, voucher }: CostLine,
  amountOre: Ore,
  categories: Call["categories"],
  booked: Booked,
): Omit<PostedLine, "kind" | "corrects"> {
  const category = categories.find(({ id }) => id === categoryId);
  if (!category) throw new RangeError(`the call has no category ${categoryId}`);
  const { id, account, label } = category;
  return {
    amountOre,
    ...booked(account),
    category: { id, label: label.sv },
    costPeriod: month,
    vat,
    ...(voucher ? { voucher: voucher.name } : {}),
  };
}
