import { noteLimits, type ReasonCode, reasonCodes } from "../../pilot/items/report.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, parseKronor } from "../../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { correctionTexts } from "./correction.texts.ts";
import { type Change, changesOf, type Tried, whyNotCorrect } from "./correction.ts";

export type CorrectionTyped = {
  readonly acceptedOre: Ore;
  readonly reason: ReasonCode;
  readonly note: string;
  /** What becomes of the line, and of the computed ones that follow it. */
  readonly changes: readonly Change[];
};

type Bounds = Pick<Tried, "report" | "line" | "acceptedOre" | "categories" | "inOthers">;

/** A typed correction of one line, or what is wrong with it. `acceptedOre` is the grant's. */
export function readCorrection(typed: Typed, tried: Bounds, lang: Language): Read<CorrectionTyped> {
  const { report, line, categories } = tried;
  const words = correctionTexts[lang].problems;
  const problems: Problem[] = [];
  const wrong = (field: string, text: string) => problems.push({ field, text });
  const amount = parseKronor(typedText(typed, "amount"));
  const reason = reasonCodes.find((code) => code === typedText(typed, "reason"));
  const note = typedText(typed, "note");
  const changes = typeof amount === "string" ? [] : changesOf(report, categories, line.id, amount);
  if (typeof amount === "string") wrong("amount", words[amount]);
  else {
    const hindrance = whyNotCorrect({ ...tried, toOre: amount, changes });
    if (hindrance === "beyond-claim") wrong("amount", words[hindrance](formatMoney(line.amountOre, lang)));
    else if (hindrance) wrong("amount", words[hindrance]);
  }
  if (!reason) wrong("reason", words.reasonMissing);
  if (note === "") wrong("note", words.noteMissing);
  if (note.length > noteLimits.one) wrong("note", words.noteTooLong(noteLimits.one));
  if (problems.length > 0 || !reason || typeof amount === "string") return { ok: false, problems };
  return { ok: true, value: { acceptedOre: amount, reason, note, changes } };
}
