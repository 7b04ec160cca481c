import * as z from "zod";
import { BankAccount, formatBankAccount } from "./bank-account.ts";
import { seriesOf } from "./clearing-numbers.ts";
import { formatGiro, Giro, giroEnding, giroKinds } from "./giro.ts";
import { formatIban, Iban } from "./iban.ts";

/** The kinds of number that money can go to. */
export const paidToKinds = [...giroKinds, "account", "iban"] as const;
export type PaidToKind = (typeof paidToKinds)[number];

/**
 * Where money goes: a giro number (`kind` bankgiro or plusgiro, `number`), an ordinary account of a Swedish bank (`kind`
 * account, `clearing` of four digits, `number`), or an account by its IBAN (`kind` iban, `iban`).
 */
export const PaidTo = z.lazy(() => z.union([Giro, BankAccount, Iban]));
export type PaidTo = z.infer<typeof PaidTo>;

/** The digits alone, in one word: what two numbers are the same by. @example numberOf(account) // "50111234567" */
export function numberOf(to: PaidTo): string {
  if (to.kind === "iban") return to.iban;
  return to.kind === "account" ? `${to.clearing}${to.number}` : to.number;
}

/** Whether two are the same place. */
export const isSamePlace = (a: PaidTo, b: PaidTo): boolean => a.kind === b.kind && numberOf(a) === numberOf(b);

/** The number as it is written, without what kind it is of: `991-2346`, `5011-1234567`, `SE45 5000 …`. */
export function formatPaidTo(to: PaidTo): string {
  if (to.kind === "iban") return formatIban(to);
  return to.kind === "account" ? formatBankAccount(to) : formatGiro(to);
}

/** The bank that an ordinary account is in, where its clearing number says so. */
export const bankOf = (to: PaidTo): string | undefined =>
  to.kind === "account" ? seriesOf(to.clearing)?.bank : undefined;

/** Enough of the number to know it again, and too little to send money to: `…567`. */
export const endingOf = (to: PaidTo): string => giroEnding({ kind: "bankgiro", number: numberOf(to) });
