import * as z from "zod";

/** The number of an account. */
export const Account = z.string().regex(/^\d{3,8}$/);
/** A code of an account string besides its account: of a project, an activity or another party. */
export const AccountCode = z.string().regex(/^[0-9A-Za-z-]{1,20}$/);

/** Where an amount is booked, as Swedish public ledgers name it: konto, kostnadsställe, motpart, projekt, verksamhet. */
export const AccountString = z.object({
  account: Account,
  costCentre: AccountCode.optional(),
  counterparty: AccountCode.optional(),
  project: AccountCode.optional(),
  activity: AccountCode.optional(),
});
export type AccountString = z.infer<typeof AccountString>;

/** First digits of accounts, `9`, or a range of them, `9100-9899`. */
const Digits = z
  .string()
  .regex(/^\d{1,8}(-\d{1,8})?$/)
  .refine((text) => {
    const [from = "", to = from] = text.split("-");
    return from.length === to.length && from <= to;
  }, "a range goes upwards, with as many digits on both sides");
/** Which accounts are memorandum: what stands on them belongs to nobody's result and balance. */
export const MemorandumAccounts = z.array(Digits).min(1).max(20);

/** Class 9 of the common plans is free for what is outside the ledger. */
export const usualMemorandum: readonly string[] = ["9"];

/**
 * Whether an account is memorandum by a plan's list.
 * @example isMemorandum("9920", ["9"]) // true
 */
export const isMemorandum = (account: string, listed: readonly string[] = usualMemorandum): boolean =>
  listed.some((digits) => {
    const [from = "", to = from] = digits.split("-");
    const first = account.slice(0, from.length);
    return first >= from && first <= to;
  });

/** Whether the ledger file holds what stands on memorandum accounts. */
export const memorandumModes = ["included", "left-out"] as const;
export type MemorandumMode = (typeof memorandumModes)[number];

/**
 * The accounts that a call's money is booked on, from the organisation's own plan. Commitments and accepted costs are
 * the holder's and not the grantor's: they are kept on memorandum accounts that cancel each other out. A plan that would
 * book them elsewhere is not published (`plan-faults.ts`); older versions post as they did.
 */
export const AccountPlan = z.lazy(() =>
  z.object({
    /** The cost of grants: what payments and settled advances are booked as. */
    grants: Account.default("7590"),
    bank: Account.default("1930"),
    /** What is owed to holders from the second attest until it is paid, where the authority books that. */
    payables: Account.default("2440"),
    /** Advances that are paid and not yet settled. */
    advances: Account.default("1680"),
    /** What holders are to pay back. */
    repayments: Account.default("1510"),
    /** The cost of claims that are written off; that of grants where nothing is said. */
    writeOffs: Account.optional(),
    /** What is earned at a year's end and not booked yet, a liability; without it no file of accruals is made. */
    accruals: Account.optional(),
    /** What parties of a partnership are asked for and have not paid, and what they contribute: an income. */
    contributionClaims: Account.default("1512"),
    contributions: Account.default("3690"),
    /** The cost of what units of the authority itself get, and the income of those units; where none may apply, none. */
    internalGrants: Account.optional(),
    internalUnits: Account.optional(),
    commitments: Account.default("9910"),
    commitmentsContra: Account.default("9919"),
    acceptedContra: Account.default("9929"),
    /** Which accounts are memorandum; class 9 where nothing is said. */
    memorandum: MemorandumAccounts.optional(),
    costCentre: AccountCode.optional(),
    project: AccountCode.optional(),
    activity: AccountCode.optional(),
    /**
     * The code of the other party, where the plan has such codes: by its organisation number, or else by its kind of
     * organisation.
     */
    counterparties: z.record(z.string(), AccountCode).default({}),
  }),
);
export type AccountPlan = z.infer<typeof AccountPlan>;

/** What a pilot is booked on instead of the plan's: its own cost centre, its own project. */
export const LedgerCodes = z.object({ costCentre: AccountCode.optional(), project: AccountCode.optional() });
export type LedgerCodes = z.infer<typeof LedgerCodes>;
