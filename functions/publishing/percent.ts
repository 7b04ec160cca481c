import { Rate } from "../vocabulary/rate.ts";

const written = /^(\d{1,3})(?:[.,](\d{1,10}))?\s*%?$/;

/**
 * The exact share that a per cent means; undefined of what is none, or is above 100.
 * @example rateOfPercent("27,6 %") // "0.276"
 */
export function rateOfPercent(text: string): Rate | undefined {
  const parts = written.exec(text.trim());
  if (!parts) return undefined;
  const [, whole = "0", part = ""] = parts;
  const digits = `${whole.padStart(3, "0")}${part}`;
  const decimals = digits.slice(1).replace(/0+$/, "");
  const rate = Rate.safeParse(decimals === "" ? digits.slice(0, 1) : `${digits.slice(0, 1)}.${decimals}`);
  return rate.data;
}

/** A share as people type it, every decimal kept. @example percentOf("0.276") // "27,6" */
export function percentOf(rate: Rate): string {
  const [whole = "0", part = ""] = rate.split(".");
  const digits = `${whole}${part.padEnd(2, "0")}`;
  const decimals = digits.slice(whole.length + 2).replace(/0+$/, "");
  const percent = String(Number(digits.slice(0, whole.length + 2)));
  return decimals === "" ? percent : `${percent},${decimals}`;
}
