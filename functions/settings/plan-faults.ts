import { type AccountPlan, isMemorandum, usualMemorandum } from "../vocabulary/account-plan.ts";

/** Which of a plan's accounts hold what is the holder's or only promised, and which hold the authority's own money. */
const beside = ["commitments", "commitmentsContra", "acceptedContra"] as const;
const own = [
  "grants",
  "bank",
  "payables",
  "advances",
  "repayments",
  "writeOffs",
  "accruals",
  "internalGrants",
  "internalUnits",
] as const;
export const planAccounts = [...beside, ...own] as const;
export type PlanAccount = (typeof planAccounts)[number];

export type PlanFault = {
  readonly name: PlanAccount;
  readonly account: string;
  readonly code: "not-memorandum" | "is-memorandum";
  /** The accounts that the plan calls memorandum, as people read them: `9`, `9, 8100-8199`. */
  readonly listed: string;
};

/** How a plan's memorandum accounts are written and read. @example memorandumText(plan) // "9" */
export const memorandumText = ({ memorandum }: Pick<AccountPlan, "memorandum">): string =>
  (memorandum ?? usualMemorandum).join(", ");

/**
 * The accounts of a plan that would book what is not the authority's own among its result and balance, or its own money
 * outside them. None of a good plan.
 */
export function planFaults(plan: AccountPlan): readonly PlanFault[] {
  const listed = memorandumText(plan);
  return [
    ...beside
      .filter((name) => !isMemorandum(plan[name], plan.memorandum))
      .map((name): PlanFault => ({ name, account: plan[name], code: "not-memorandum", listed })),
    ...own.flatMap((name): PlanFault[] => {
      const account = plan[name];
      const isBeside = account !== undefined && isMemorandum(account, plan.memorandum);
      return isBeside ? [{ name, account, code: "is-memorandum", listed }] : [];
    }),
  ];
}
