import { type NoAmount, readAmount } from "./typed-amount.ts";

/**
 * What a person typed as whole euro, at most nine digits: `12 500 €`, `12.500`, `12500,00`.
 * @example parseWholeEuro("12 500 kr") === "other-currency"; parseWholeEuro("0,50") === "malformed"
 */
export function parseWholeEuro(typed: string): number | NoAmount {
  const read = readAmount(typed, "euro");
  if (typeof read === "string") return read;
  const isWhole = !read.isNegative && /^0*$/.test(read.decimals) && read.whole.length <= 9;
  return isWhole ? Number(read.whole) : "malformed";
}
