import * as z from "zod";

/** The number of an account. */
export const Account = z.string().regex(/^\d{3,8}$/);
/** A code of an account string besides its account: of a project, an activity or another party. */
export const AccountCode = z.string().regex(/^[0-9A-Za-z-]{1,20}$/);

/** Where an amount is booked, as Swedish public ledgers name it: konto, motpart, projekt, verksamhet. */
export const AccountString = z.object({
  account: Account,
  counterparty: AccountCode.optional(),
  project: AccountCode.optional(),
  activity: AccountCode.optional(),
});
export type AccountString = z.infer<typeof AccountString>;

/**
 * The accounts that a call's money is booked on, from the organisation's own plan. Commitments and accepted costs are
 * the holder's and not the grantor's: they are kept on memorandum accounts that cancel each other out.
 */
export const AccountPlan = z.lazy(() =>
  z.object({
    /** The cost of grants: what payments and settled advances are booked as. */
    grants: Account.default("7590"),
    bank: Account.default("1930"),
    /** Advances that are paid and not yet settled. */
    advances: Account.default("1680"),
    /** What holders are to pay back. */
    repayments: Account.default("1510"),
    commitments: Account.default("9910"),
    commitmentsContra: Account.default("9919"),
    acceptedContra: Account.default("9929"),
    project: AccountCode.optional(),
    activity: AccountCode.optional(),
    /** The code of the other party by its kind of organisation, where the plan has such codes. */
    counterparties: z.record(z.string(), AccountCode).default({}),
  }),
);
export type AccountPlan = z.infer<typeof AccountPlan>;
