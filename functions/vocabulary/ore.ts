import * as z from "zod";
import type { Language } from "./language.ts";
import { type NoAmount, readAmount } from "./typed-amount.ts";

/** An amount of Swedish money in whole öre; a number that is exact up to 90 thousand milliard kronor. */
export const Ore = z.number().int().refine(Number.isSafeInteger).brand("Ore");
export type Ore = z.infer<typeof Ore>;

/** @throws RangeError when the number is not a whole, exactly representable number of öre. */
export function ore(value: number): Ore {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of öre: ${value}`);
  return (Object.is(value, -0) ? 0 : value) as Ore; // as: checked on the line above
}

export const zeroOre = ore(0);
export const kronor = (value: number): Ore => ore(Math.round(value * 100));
export const sumOre = (amounts: Iterable<Ore>): Ore => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return ore(sum);
};
export const minOre = (a: Ore, b: Ore): Ore => (a <= b ? a : b);
export const minusOre = (a: Ore, b: Ore): Ore => ore(a - b);

/**
 * What a person typed as an amount: `1 234,50`, `1234.5`, `−10`, `600 000:-`, `600.000`, `SEK 600 000`. Answers öre, or
 * why there are none: `"empty"`, `"malformed"` (letters, more than two decimals, digits parted otherwise than by threes,
 * too large), `"several"` (cells or lines), `"other-currency"` (`12 500 €`).
 */
export function parseKronor(typed: string): Ore | NoAmount {
  const read = readAmount(typed, "kronor");
  if (typeof read === "string") return read;
  const value = Number(read.whole) * 100 + Number(read.decimals.padEnd(2, "0"));
  return ore(read.isNegative ? -value : value);
}

const spaced = (digits: string, space: string) => digits.replace(/\B(?=(\d{3})+$)/g, space);

/** Kronor as a person reads them: Swedish `−1 234,50` (U+2212, U+00A0), English `−1,234.50`; öre are left out when zero. */
export function formatKronor(amount: Ore, language: Language = "sv"): string {
  const [space, comma] = language === "sv" ? ["\u00a0", ","] : [",", "."];
  const absolute = Math.abs(amount);
  const rest = absolute % 100;
  const whole = spaced(String((absolute - rest) / 100), space);
  const decimals = rest === 0 ? "" : `${comma}${String(rest).padStart(2, "0")}`;
  return `${amount < 0 ? "\u2212" : ""}${whole}${decimals}`;
}

/** Kronor with the unit: `1 234 kr`, `SEK 1,234`. */
export const formatMoney = (amount: Ore, language: Language = "sv"): string =>
  language === "sv" ? `${formatKronor(amount)}\u00a0kr` : `SEK\u00a0${formatKronor(amount, "en")}`;

/** For input fields: digits and a decimal comma, as `parseKronor` reads them back. */
export const editKronor = (amount: Ore): string => {
  const text = formatKronor(amount).replaceAll("\u00a0", " ").replace("\u2212", "-");
  return text;
};
