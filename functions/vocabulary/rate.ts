import * as z from "zod";
import { minOre, type Ore, ore } from "./ore.ts";

/** An exact decimal share between 0 and 1, written `0.276`; kept apart from how it is displayed (`28 procent`). */
export const Rate = z
  .string()
  .regex(/^(0(\.\d{1,12})?|1(\.0{1,12})?)$/)
  .brand("Rate");
export type Rate = z.infer<typeof Rate>;

/**
 * `rate` of `amount` in whole öre, half an öre rounded away from zero. The only place where a share is rounded.
 */
export function shareOf(rate: Rate, amount: Ore): Ore {
  const [whole = "0", decimals = ""] = rate.split(".");
  const scale = 10n ** BigInt(decimals.length);
  const product = BigInt(whole + decimals) * BigInt(amount);
  const half = product < 0n ? -scale / 2n : scale / 2n;
  return ore(Number((scale === 1n ? product : product + half) / scale));
}

/** min(rate x costs, cap): what costs entitle to, cumulative over claims (the terms' "dock högst"). */
export const entitlement = (rate: Rate, costs: Ore, cap: Ore): Ore => minOre(shareOf(rate, costs), cap);

/** The rate as a percentage for people: `27,6 %`. */
export function formatRate(rate: Rate, language: "sv" | "en" = "sv"): string {
  const percent = Number((Number(rate) * 100).toFixed(10)).toString();
  return language === "sv" ? `${percent.replace(".", ",")}\u00a0%` : `${percent}%`;
}
