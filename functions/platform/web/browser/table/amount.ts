import { readAmount } from "../../../../vocabulary/typed-amount.ts";

/*
 * The rules of vocabulary/ore.ts and rate.ts once more, in BigInt and without zod, which would weigh twenty times the
 * rest; amount.test.ts holds the two against each other.
 */

/** What was typed, in öre; an empty field is nothing, `undefined` is not an amount. */
export const parseAmount = (typed: string): bigint | undefined => {
  const read = readAmount(typed, "kronor");
  if (typeof read === "string") return read === "empty" ? 0n : undefined;
  const amount = BigInt(read.whole + read.decimals.padEnd(2, "0"));
  return read.isNegative ? -amount : amount;
};

/** Öre as people read them: `−1 234,50` in Swedish, `−1,234.50` in English. */
export const formatAmount = (ore: bigint, lang: string): string => {
  const [space, comma] = lang === "sv" ? ["\u00a0", ","] : [",", "."];
  const absolute = ore < 0n ? -ore : ore;
  const rest = absolute % 100n;
  const whole = String(absolute / 100n).replace(/\B(?=(\d{3})+$)/g, space);
  return `${ore < 0n ? "\u2212" : ""}${whole}${rest === 0n ? "" : comma + String(rest).padStart(2, "0")}`;
};

/** With its unit: `1 234 kr`, `SEK 1,234`. */
export const formatMoney = (ore: bigint, lang: string): string =>
  lang === "sv" ? `${formatAmount(ore, lang)}\u00a0kr` : `SEK\u00a0${formatAmount(ore, lang)}`;

/** `rate` ("0.276") of an amount, half an öre rounded away from zero. */
export const shareOf = (rate: string, ore: bigint): bigint => {
  const [whole = "0", decimals = ""] = rate.split(".");
  const scale = 10n ** BigInt(decimals.length);
  const product = BigInt(whole + decimals) * ore;
  const half = product < 0n ? -scale / 2n : scale / 2n;
  return scale === 1n ? product : (product + half) / scale;
};
