import type { AccountPlan, AccountString } from "../vocabulary/account-plan.ts";
import type { CountedKind } from "./kinds.ts";

type Booked = {
  readonly plan: AccountPlan;
  /** The kind of organisation, by which the plan knows the other party's code. */
  readonly organisationType?: string | undefined;
  /** The account of an accepted cost's category. */
  readonly categoryAccount?: string | undefined;
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
} as const satisfies Record<CountedKind, readonly [debit: string, credit: string]>;

/** The two account strings that a line is booked on. @throws RangeError when an accepted cost has no account */
export function bookedOn(kind: CountedKind, { plan, organisationType, categoryAccount }: Booked): Pair {
  const { project, activity, counterparties } = plan;
  const counterparty = organisationType === undefined ? undefined : counterparties[organisationType];
  const string = (name: (typeof pairs)[CountedKind][number]): AccountString => {
    const account = name === "category" ? categoryAccount : plan[name];
    if (account === undefined) throw new RangeError("an accepted cost is booked on its category's account");
    return {
      account,
      ...(counterparty ? { counterparty } : {}),
      ...(project ? { project } : {}),
      ...(activity ? { activity } : {}),
    };
  };
  const [debit, credit] = pairs[kind];
  return { debit: string(debit), credit: string(credit) };
}
