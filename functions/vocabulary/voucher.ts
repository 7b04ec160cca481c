import type { LocalDay } from "./instant.ts";
import { folded } from "./likeness.ts";

/** A verification of a holder's own ledger, as the ledger names it. */
type Named = { readonly name: string; readonly day: LocalDay };

/** The name of many vouchers in one line: those of an account and a month (`2027-03`). */
export const summedName = (account: string, month: string): string => `Samlat ${account} ${month}`;
const summed = /^Samlat \S+ \d{4}-\d\d$/;

/**
 * What one voucher is known again by: `A 0123`, `a123` and `A-123` of the same day are one. Not by its amount, since a
 * voucher may be shared between projects: it is for a person to say whether it was shared or claimed twice. Undefined of
 * a voucher without a number, such as `-` or `A`, and of a sum of several: nothing says that two of them are one.
 */
export const fingerprintOf = ({ name, day }: Named): string | undefined => {
  if (summed.test(name)) return undefined;
  const plain = folded(name)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(^|\D)0+(?=\d)/g, "$1");
  return /\p{N}/u.test(plain) ? `${plain.toUpperCase()} ${day}` : undefined;
};
