import { formatDay, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, parseKronor } from "../../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { noAmountText, noDayText } from "../../vocabulary/typed-values.texts.ts";
import { repaymentTexts } from "./repayment.texts.ts";

type Bounds = {
  readonly mostOre: Ore;
  /** The day the grant was recorded, which may be long after it was decided: the ledger knows nothing before it. */
  readonly recordedOn: LocalDay;
  readonly today: LocalDay;
};

/** What came in and when, or what is wrong with it. */
export function readRepayment(
  typed: Typed,
  { mostOre, recordedOn, today }: Bounds,
  lang: Language,
): Read<{ amountOre: Ore; day: LocalDay }> {
  const words = repaymentTexts[lang].problems;
  const problems: Problem[] = [];
  const amount = parseKronor(typedText(typed, "amount"));
  if (typeof amount !== "number") problems.push({ field: "amount", text: noAmountText(amount, lang, words.amount) });
  else if (amount <= 0) problems.push({ field: "amount", text: words.nothing });
  else if (amount > mostOre) problems.push({ field: "amount", text: words.tooMuch(formatMoney(mostOre, lang)) });
  const day = readDay(typedText(typed, "day"));
  if (!day.ok) problems.push({ field: "day", text: noDayText(day.why, lang, words.day) });
  else if (day.value > today) problems.push({ field: "day", text: words.future });
  else if (day.value < recordedOn) problems.push({ field: "day", text: words.tooEarly(formatDay(recordedOn, lang)) });
  if (problems.length > 0 || typeof amount !== "number" || !day.ok) return { ok: false, problems };
  return { ok: true, value: { amountOre: amount, day: day.value } };
}
