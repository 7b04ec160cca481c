import type { AccountPlan, AccountString, LedgerCodes } from "../vocabulary/account-plan.ts";
import type { CountedKind } from "./kinds.ts";

type Booked = {
  readonly plan: AccountPlan;
  /** The organisation and its kind, by which the plan knows the other party's code. */
  readonly organisationNumber?: string | undefined;
  readonly organisationType?: string | undefined;
  /** The pilot's own codes, which go before the plan's. */
  readonly ledgerCodes?: LedgerCodes | undefined;
  /** Of a unit of the authority itself: where its income is booked. Its money goes between cost centres and through no bank. */
  readonly unitCostCentre?: string | undefined;
  /** The account of an accepted cost's category. */
  readonly categoryAccount?: string | undefined;
  /** What is paid was booked as a debt before: the payment settles that. */
  readonly settles?: boolean | undefined;
};

type Pair = { readonly debit: AccountString; readonly credit: AccountString };

/** Which of the plan's accounts each kind is booked on; `category` stands for the cost category's own. */
const pairs = {
  commitment: ["commitments", "commitmentsContra"],
  decommitment: ["commitmentsContra", "commitments"],
  "accepted-cost": ["category", "acceptedContra"],
  payment: ["grants", "bank"],
  advance: ["advances", "bank"],
  "advance-settled": ["grants", "advances"],
  "repayment-claim": ["repayments", "grants"],
  repayment: ["bank", "repayments"],
  payable: ["grants", "payables"],
  "advance-payable": ["advances", "payables"],
  "write-off": ["writeOffs", "repayments"],
  "contribution-claim": ["contributionClaims", "contributions"],
  contribution: ["bank", "contributionClaims"],
  "internal-booking": ["internalGrants", "internalUnits"],
} as const satisfies Record<CountedKind, readonly [debit: string, credit: string]>;
type Name = (typeof pairs)[CountedKind][number];

/** What stands in another place where the holder is a unit: money comes back from its income, and lowers what it got. */
const ofUnits: { readonly [name in Name]?: Name } = { grants: "internalGrants", bank: "internalUnits" };

type Of = Pick<Booked, "plan" | "categoryAccount" | "unitCostCentre">;

/** The plan's account of a name, and the cost centre where it has one of its own. @throws RangeError when there is none */
function accountOf(said: Name, of: Of): Pick<AccountString, "account" | "costCentre"> {
  const { plan, categoryAccount, unitCostCentre } = of;
  const name = unitCostCentre === undefined ? said : (ofUnits[said] ?? said);
  const own = name === "category" ? categoryAccount : plan[name];
  // A plan that says nothing of losses has the money among its grants, where it was before it was claimed back.
  const account = name === "writeOffs" ? (own ?? accountOf("grants", of).account) : own;
  if (account === undefined) throw new RangeError(`there is no account to book ${name} on`);
  return { account, ...(name === "internalUnits" && unitCostCentre ? { costCentre: unitCostCentre } : {}) };
}

/** The two account strings that a line is booked on. @throws RangeError when the plan, or an accepted cost, lacks the account */
export function bookedOn(kind: CountedKind, { plan, categoryAccount, ledgerCodes, settles, ...other }: Booked): Pair {
  const { costCentre, project, activity, counterparties } = { ...plan, ...ledgerCodes };
  const codeOf = (key: string | undefined) => (key === undefined ? undefined : counterparties[key]);
  const counterparty = codeOf(other.organisationNumber) ?? codeOf(other.organisationType);
  const { unitCostCentre } = other;
  const string = (name: Name): AccountString => ({
    ...(costCentre ? { costCentre } : {}),
    ...accountOf(name, { plan, categoryAccount, unitCostCentre }),
    ...(counterparty ? { counterparty } : {}),
    ...(project ? { project } : {}),
    ...(activity ? { activity } : {}),
  });
  const [debit, credit] = pairs[kind];
  return { debit: string(settles ? "payables" : debit), credit: string(credit) };
}

/**
 * The two account strings of what is earned at a year's end and not booked yet: the cost of grants, and what is owed.
 * Undefined where neither the call's plan nor the authority's names an account for that.
 */
export function accruedOn(booked: Booked, ofAuthority?: string): Pair | undefined {
  const account = booked.plan.accruals ?? ofAuthority;
  if (account === undefined) return undefined;
  const { debit } = bookedOn("payment", booked);
  return { debit, credit: { ...debit, account } };
}
