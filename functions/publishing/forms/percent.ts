import { Rate } from "../../vocabulary/rate.ts";

/** A share as a percentage to be typed: `0.2139` is `21,39`. */
export function percentOf(rate: Rate): string {
  const [whole = "0", decimals = ""] = rate.split(".");
  const digits = decimals.padEnd(2, "0");
  const percent = `${whole === "1" ? "1" : ""}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = digits.slice(2).replace(/0+$/, "");
  return rest === "" ? percent : `${percent},${rest}`;
}

/** A typed percentage as an exact share; undefined where it is none, or not between 0 and 100. */
export function rateFrom(typed: string): Rate | undefined {
  const [, whole = "", decimals = ""] = /^(\d{1,3})(?:[.,](\d{1,10}))?\s*%?$/.exec(typed.trim()) ?? [];
  if (whole === "") return undefined;
  const digits = whole.padStart(3, "0");
  const rest = `${digits.slice(1)}${decimals}`.replace(/0+$/, "");
  const read = Rate.safeParse(rest === "" ? String(Number(digits[0])) : `${Number(digits[0])}.${rest}`);
  return read.success && Number(read.data) > 0 ? read.data : undefined;
}
