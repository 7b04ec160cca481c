import { formatDay, LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, parseKronor } from "../../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
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
  if (typeof amount !== "number") problems.push({ field: "amount", text: words.amount });
  else if (amount <= 0) problems.push({ field: "amount", text: words.nothing });
  else if (amount > mostOre) problems.push({ field: "amount", text: words.tooMuch(formatMoney(mostOre, lang)) });
  const day = LocalDay.safeParse(typedText(typed, "day"));
  if (!day.success) problems.push({ field: "day", text: words.day });
  else if (day.data > today) problems.push({ field: "day", text: words.future });
  else if (day.data < recordedOn) problems.push({ field: "day", text: words.tooEarly(formatDay(recordedOn, lang)) });
  if (problems.length > 0 || typeof amount !== "number" || !day.success) return { ok: false, problems };
  return { ok: true, value: { amountOre: amount, day: day.data } };
}
