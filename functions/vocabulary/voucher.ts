import type { LocalDay } from "./instant.ts";
import { folded } from "./likeness.ts";

/** A verification of a holder's own ledger, as the ledger names it. */
type Named = { readonly name: string; readonly day: LocalDay };

/**
 * What one voucher is known again by: `A 0123`, `a123` and `A-123` of the same day are one. Not by its amount, since a
 * voucher may be shared between projects: it is for a person to say whether it was shared or claimed twice. Undefined of
 * a voucher that the ledger gave no name, such as `-`: nothing says that two of them are one.
 */
export const fingerprintOf = ({ name, day }: Named): string | undefined => {
  const plain = folded(name)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(^|\D)0+(?=\d)/g, "$1");
  return plain === "" ? undefined : `${plain.toUpperCase()} ${day}`;
};
