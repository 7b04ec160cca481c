import { editKronor, formatMoney, ore, parseKronor } from "../../../vocabulary/ore.ts";
import type { FlatRules } from "./flat-kind.ts";

/** A thousand million kronor: more is a slip of the finger, unless the question says otherwise. */
const mostOre = ore(100_000_000_000);

export const amountRules: FlatRules<"amount"> = {
  read: (text, { least, most = mostOre }) => {
    const value = parseKronor(text);
    if (typeof value === "string") return { code: value === "malformed" || value === "empty" ? "amount" : value };
    if (least === undefined && value < 0) return { code: "negative" };
    if (least !== undefined && value < least) return { code: "amount-too-small", facts: { least } };
    if (value > most) return { code: "amount-too-large", facts: { most } };
    return { value };
  },
  write: (value) => editKronor(value),
  show: (value, _, lang) => formatMoney(value, lang),
  size: (value) => value,
};
