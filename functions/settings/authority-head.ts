import * as z from "zod";
import { Account, MemorandumAccounts, memorandumModes } from "../vocabulary/account-plan.ts";
import { estimateRules } from "../vocabulary/estimate-rule.ts";
import { Instant, LocalDay } from "../vocabulary/instant.ts";
import { languages } from "../vocabulary/language.ts";
import { PaymentModes } from "./payment-modes.ts";

const Line = () => z.string().min(1).max(200);

/** How case numbers are made where the authority has no registry of its own: `26RS10001`, a series a calendar year. */
export const NumberSeries = () =>
  z.object({
    prefix: z.string().regex(/^[A-ZÅÄÖ]{1,6}$/),
    /** The first number of a year: leaves room for what is registered on paper. */
    first: z.number().int().min(1).max(900_000),
  });

/** Where the authority is reached. */
export const Contact = () =>
  z.object({
    email: z.email().max(254),
    phone: z.string().min(1).max(60).optional(),
    /** The lines of the postal address. */
    address: z.array(Line()).max(6),
  });

/** Days on which the authority differs from the calendar: it makes payments on a holiday, or none on a working day. */
export const OwnDays = () => z.array(z.object({ day: LocalDay, payments: z.boolean() })).max(60);

/** What every page, mail and file says of the authority in force: small, and kept by each Lambda for a while. */
export const AuthorityHead = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int(),
    publishedAt: Instant,
    name: z.string(),
    number: z.string(),
    service: z.record(z.string(), z.string()),
    languages: z.array(z.enum(languages)).min(1),
    contact: Contact(),
    colour: z.string(),
    logo: z.object({ type: z.enum(["svg", "png"]), alt: z.record(z.string(), z.string()) }).optional(),
    numbers: NumberSeries(),
    bankDays: OwnDays().default([]),
    paymentModes: PaymentModes.optional(),
    memorandum: z.enum(memorandumModes).optional(),
    memorandumAccounts: MemorandumAccounts.optional(),
    estimates: z.enum(estimateRules).optional(),
    /** The account of accruals, for calls whose own plan says none. */
    accruals: Account.optional(),
  }),
);
export type AuthorityHead = z.infer<typeof AuthorityHead>;
