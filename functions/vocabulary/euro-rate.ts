import * as z from "zod";
import { plainSigns } from "./clean.ts";
import type { Language } from "./language.ts";
import { formatKronor, type Ore, ore } from "./ore.ts";

/** Kronor for a euro in ten-thousandths: 111 234 is 11,1234, as central banks write it. */
export const EuroRate = z.number().int().min(1).max(10_000_000).brand("EuroRate");
export type EuroRate = z.infer<typeof EuroRate>;

/** Whole euro cents. */
export const Cents = z.number().int().min(0).refine(Number.isSafeInteger).brand("Cents");
export type Cents = z.infer<typeof Cents>;
/** @throws RangeError for what are no cents: a bug */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} are no euro cents`);
  return value as Cents; // as: tested above
}

/**
 * A rate as a person types it, with at most four decimals; undefined where it is none.
 * @example parseEuroRate("11,1234") // 111234
 */
export function parseEuroRate(typed: string): EuroRate | "zero" | undefined {
  const found = /^(\d{1,4})(?:[.,](\d{1,4}))?$/.exec(plainSigns(typed).trim());
  if (!found) return undefined;
  const [, whole = "", decimals = ""] = found;
  const rate = Number(whole) * 10_000 + Number(decimals.padEnd(4, "0"));
  return rate === 0 ? "zero" : EuroRate.safeParse(rate).data;
}

/** @example formatEuroRate(rate, "sv") // "11,1234" */
export const formatEuroRate = (rate: EuroRate, lang: Language): string =>
  `${Math.floor(rate / 10_000)}${lang === "sv" ? "," : "."}${String(rate % 10_000).padStart(4, "0")}`;

/** An amount of kronor in euro at a rate, half a cent rounded up. @example inEuro(kronor(111_234), rate) // 10 000,00 euro */
export function inEuro(amount: Ore, rate: EuroRate): Cents {
  const [scaled, by] = [BigInt(amount) * 10_000n, BigInt(rate)];
  return cents(Number((2n * scaled + by) / (2n * by)));
}

/** @example formatEuro(cents(123450), "sv") // "1 234,50 euro" */
export const formatEuro = (amount: Cents, lang: Language): string =>
  lang === "sv" ? `${formatKronor(ore(amount))}\u00a0euro` : `EUR\u00a0${formatKronor(ore(amount), "en")}`;
