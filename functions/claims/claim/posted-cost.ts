import type { Call } from "../../calls/call.ts";
import { bookedOn } from "../../ledger/accounts.ts";
import type { PostedLine } from "../../ledger/verification.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { CostLine } from "../../pilot/items/report.ts";
import type { Ore } from "../../vocabulary/ore.ts";

type Of = {
  readonly call: Pick<Call, "categories" | "accounting">;
  readonly grant: Pick<Grant, "organisationType">;
};

/** A line of a claim as the ledger keeps it: its amount, accounts, category, month, VAT and the holder's verification. */
export function postedCost(
  { categoryId, month, vat, voucher }: CostLine,
  amountOre: Ore,
  { call, grant: { organisationType } }: Of,
): Omit<PostedLine, "kind" | "corrects"> {
  const category = call.categories.find(({ id }) => id === categoryId);
  if (!category) throw new RangeError(`the call has no category ${categoryId}`);
  const { id, account, label } = category;
  return {
    amountOre,
    ...bookedOn("accepted-cost", { plan: call.accounting, organisationType, categoryAccount: account }),
    category: { id, label: label.sv },
    costPeriod: month,
    vat,
    ...(voucher ? { voucher: voucher.name } : {}),
  };
}
