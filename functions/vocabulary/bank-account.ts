import * as z from "zod";
import { isSeveralNumbers, isTooLong, plainSigns } from "./clean.ts";
import { type AccountRule, seriesOf } from "./clearing-numbers.ts";
import { passesLuhn } from "./organisation-number.ts";

type Checked = Exclude<AccountRule, "plusgiro">;

/** How many digits an account has after its clearing number; shorter ones of type 2 begin with noughts. */
const lengths: Readonly<Record<Checked, number>> = {
  "all-11": 7,
  "last-10": 7,
  "own-10": 10,
  "own-11": 9,
  savings: 10,
};

/** Modulus 11: the last digit weighs 1, the one before it 2, and so on to 10, then 1 again. */
const passesEleven = (digits: string): boolean =>
  [...digits].toReversed().reduce((sum, digit, i) => sum + Number(digit) * ((i % 10) + 1), 0) % 11 === 0;

const checks: Readonly<Record<Checked, (clearing: string, number: string) => boolean>> = {
  "all-11": (clearing, number) => passesEleven(clearing + number),
  "last-10": (clearing, number) => passesEleven(clearing.slice(1) + number),
  "own-10": (_, number) => passesLuhn(number),
  "own-11": (_, number) => passesEleven(number),
  savings: (_, number) => passesLuhn(number),
};

const ruleOf = (clearing: string): Checked | undefined => {
  const rule = seriesOf(clearing)?.rule;
  return rule === "plusgiro" ? undefined : rule;
};

/** Some old numbers of savings banks have no check digit: how they were typed was looked at then (`parseBankAccount`). */
function isStored({ clearing, number }: { clearing: string; number: string }): boolean {
  const rule = ruleOf(clearing);
  if (!rule || number.length !== lengths[rule] || /^0+$/.test(number)) return false;
  return rule === "savings" || checks[rule](clearing, number);
}

/**
 * An ordinary account of a Swedish bank: the clearing number with four digits (a savings bank's fifth is its own check and
 * is in no payment), and the account's digits in the length of its bank.
 */
export const BankAccount = z.lazy(() =>
  z
    .object({ kind: z.literal("account"), clearing: z.string().regex(/^\d{4}$/), number: z.string().regex(/^\d+$/) })
    .refine(isStored),
);
export type BankAccount = z.infer<typeof BankAccount>;

/** Why what was typed is no account. */
export type NoAccount =
  | "no-clearing"
  | "unknown-clearing"
  | "clearing-check-digit"
  | "no-number"
  | "wrong-length"
  | "wrong-check-digit"
  | "savings-check-digit"
  | "plusgiro";

const digitsOf = (typed: string): string | undefined => {
  const plain = plainSigns(typed);
  if (isSeveralNumbers(plain) || isTooLong(plain)) return undefined;
  const digits = plain.replace(/[\s.,-]/g, "");
  return /^\d+$/.test(digits) ? digits : undefined;
};

/** The account's digits: many write the clearing number before them, as the bank's own papers do. */
function ownDigits(typed: string, clearing: string, length: number): string | undefined {
  const digits = digitsOf(typed);
  if (digits === undefined) return undefined;
  return digits.length > length && digits.startsWith(clearing) ? digits.slice(clearing.length) : digits;
}

/** A clearing number with its rule; `sure` where it was written with a savings bank's own check digit. */
type Clearing = { readonly written: string; readonly clearing: string; readonly rule: Checked; readonly sure: boolean };

function clearingIn(typed: string): Clearing | NoAccount {
  const written = digitsOf(typed);
  if (written === undefined) return "no-clearing";
  const clearing = written.slice(0, 4);
  const rule = seriesOf(clearing)?.rule;
  const sure = written.length === 5 && rule === "savings";
  if (!rule || (written.length !== 4 && !sure)) return "unknown-clearing";
  if (rule === "plusgiro") return "plusgiro";
  return sure && !passesLuhn(written) ? "clearing-check-digit" : { written, clearing, rule, sure };
}

/** An account of one of these is written with as many digits as its bank gave it. */
const shortened: readonly Checked[] = ["own-11", "savings"];
const leastWritten = 6;

/**
 * What a person typed as clearing number and account number, checked by the bank's own rule. Says why when it is none. An
 * old number of a savings bank that fails the check is taken where the clearing number was written with its fifth digit.
 * @example parseBankAccount("5011", "123 45 67") === "wrong-check-digit"
 */
export function parseBankAccount(typedClearing: string, typedNumber: string): BankAccount | NoAccount {
  const read = clearingIn(typedClearing);
  if (typeof read === "string") return read;
  const { written, clearing, rule, sure } = read;
  const length = lengths[rule];
  const digits = ownDigits(typedNumber, written, length);
  if (digits === undefined) return "no-number";
  const least = shortened.includes(rule) ? leastWritten : length;
  if (digits.length > length || digits.length < least || /^0+$/.test(digits)) return "wrong-length";
  const number = digits.padStart(length, "0");
  if (checks[rule](clearing, number) || sure) return { kind: "account", clearing, number };
  return rule === "savings" ? "savings-check-digit" : "wrong-check-digit";
}

/** The account as it is written: `5011-1234567`. */
export const formatBankAccount = ({ clearing, number }: BankAccount): string => `${clearing}-${number}`;
