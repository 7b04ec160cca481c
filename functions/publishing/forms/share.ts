import type { Rate } from "../../vocabulary/rate.ts";
import { rateOfPercent } from "../percent.ts";

/** A typed percentage as an exact share; undefined where it is none, or a share of nothing. */
export function shareFrom(typed: string): Rate | undefined {
  const rate = rateOfPercent(typed);
  return rate !== undefined && Number(rate) > 0 ? rate : undefined;
}
