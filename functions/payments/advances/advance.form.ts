import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, parseKronor } from "../../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { noAmountText } from "../../vocabulary/typed-values.texts.ts";
import { advanceTexts } from "./advance.texts.ts";

/** The most characters of the reason. */
export const reasonLimit = 1000;

/** An advance with its reason, or what is wrong with it. `mostOre` is what can be advanced now. */
export function readAdvance(typed: Typed, mostOre: Ore, lang: Language): Read<{ amountOre: Ore; reason: string }> {
  const words = advanceTexts[lang].problems;
  const problems: Problem[] = [];
  const amount = parseKronor(typedText(typed, "amount"));
  if (typeof amount !== "number") problems.push({ field: "amount", text: noAmountText(amount, lang, words.amount) });
  else if (amount <= 0) problems.push({ field: "amount", text: words.nothing });
  else if (amount > mostOre) problems.push({ field: "amount", text: words.tooMuch(formatMoney(mostOre, lang)) });
  const reason = typedText(typed, "reason");
  if (reason === "") problems.push({ field: "reason", text: words.reason });
  if (reason.length > reasonLimit) problems.push({ field: "reason", text: words.tooLong(reasonLimit) });
  if (problems.length > 0 || typeof amount !== "number") return { ok: false, problems };
  return { ok: true, value: { amountOre: amount, reason } };
}
