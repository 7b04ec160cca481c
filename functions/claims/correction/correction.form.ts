import { noteLimits, type ReasonCode, reasonCodes } from "../../pilot/items/cut.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, parseKronor } from "../../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import type { ExaminedLine } from "../examination/accepted-lines.ts";
import { correctionTexts } from "./correction.texts.ts";
import type { CorrectionProblem } from "./correction.ts";

export type CorrectionTyped = { readonly acceptedOre: Ore; readonly reason: ReasonCode; readonly note: string };

type Bounds = {
  readonly line: ExaminedLine;
  /** Why the line cannot be corrected to an amount, if it cannot. */
  readonly whyNot: (toOre: Ore) => CorrectionProblem | undefined;
};

/** A typed correction of one line, or what is wrong with it. */
export function readCorrection(typed: Typed, { line, whyNot }: Bounds, lang: Language): Read<CorrectionTyped> {
  const words = correctionTexts[lang].problems;
  const problems: Problem[] = [];
  const wrong = (field: string, text: string) => problems.push({ field, text });
  const amount = parseKronor(typedText(typed, "amount"));
  const reason = reasonCodes.find((code) => code === typedText(typed, "reason"));
  const note = typedText(typed, "note");
  if (typeof amount === "string") wrong("amount", words[amount]);
  else {
    const hindrance = whyNot(amount);
    if (hindrance === "beyond-claim") wrong("amount", words[hindrance](formatMoney(line.amountOre, lang)));
    else if (hindrance) wrong("amount", words[hindrance]);
  }
  if (!reason) wrong("reason", words.reasonMissing);
  if (note === "") wrong("note", words.noteMissing);
  if (note.length > noteLimits.one) wrong("note", words.noteTooLong(noteLimits.one));
  if (problems.length > 0 || !reason || typeof amount === "string") return { ok: false, problems };
  return { ok: true, value: { acceptedOre: amount, reason, note } };
}
