import type { Call } from "../../applications/contract.ts";
import type { Language } from "../../vocabulary/language.ts";
import { editKronor, formatMoney, type Ore, ore, parseKronor } from "../../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import type { CostLine } from "../claim/cost-line.ts";
import { costsOf } from "../report.ts";
import { acceptedOf, examined, isOfClaim } from "./accepted-lines.ts";
import { type Cut, noteLimits, type ReasonCode, reasonCodes } from "./cut.ts";
import { examinationProblems } from "./examination-form.texts.ts";

type LineField = "amount" | "reason" | "note";
export const lineField = (id: number, field: LineField): string => `lines.${id}.${field}`;

type Bounds = {
  readonly costs: readonly CostLine[];
  readonly categories: Call["categories"];
  /** What has been accepted of the grant's costs before. */
  readonly acceptedOre: Ore;
};

/** What stands in the fields before anybody has changed them: every line accepted as claimed. */
export const acceptedAsClaimed = (costs: readonly CostLine[]): Typed =>
  Object.fromEntries(costs.map(({ id, amountOre }) => [lineField(id, "amount"), editKronor(amountOre)]));

/** The officer's judgement of each line, or what is wrong with it. A line that nothing is said of is accepted as claimed. */
export function readExamination(typed: Typed, bounds: Bounds, lang: Language): Read<readonly Cut[]> {
  const words = examinationProblems[lang];
  const problems: Problem[] = [];
  const cuts = bounds.costs.flatMap((line) => readLine(typed, line, lang, problems));
  const notes = cuts.reduce((sum, { note = "" }) => sum + note.length, 0);
  const [first] = cuts;
  if (first && notes > noteLimits.all)
    problems.push({ field: lineField(first.id, "note"), text: words.notesTooLong(noteLimits.all) });
  if (problems.length > 0) return { ok: false, problems };
  const field = lineField(first?.id ?? 1, "amount");
  const accepted = acceptedOf(examined(bounds.costs, bounds.categories, cuts));
  if (accepted > costsOf(bounds)) return { ok: false, problems: [{ field, text: words.moreThanClaimed }] };
  if (ore(bounds.acceptedOre + accepted) < 0) return { ok: false, problems: [{ field, text: words.belowZero }] };
  return { ok: true, value: cuts };
}

function readLine(typed: Typed, line: CostLine, lang: Language, problems: Problem[]): Cut[] {
  const { id, amountOre: claimed, computed } = line;
  const [amountField, reasonField, noteField] = [
    lineField(id, "amount"),
    lineField(id, "reason"),
    lineField(id, "note"),
  ];
  if (computed || typed[amountField] === undefined) return [];
  const words = examinationProblems[lang];
  const wrong = (field: string, text: string) => {
    problems.push({ field, text });
    return [];
  };
  const accepted = parseKronor(typedText(typed, amountField));
  const reason = reasonTyped(typed, reasonField);
  const note = typedText(typed, noteField);
  if (accepted === "empty") return wrong(amountField, words.empty(id));
  if (accepted === "malformed") return wrong(amountField, words.malformed(id));
  if (!isOfClaim(claimed, accepted))
    return wrong(
      amountField,
      claimed >= 0
        ? words.between(id, formatMoney(claimed, lang))
        : words.betweenCredit(id, formatMoney(claimed, lang)),
    );
  if (note.length > noteLimits.one) return wrong(noteField, words.noteTooLong(id, noteLimits.one));
  if (accepted === claimed) {
    if (reason) return wrong(amountField, words.reasonWithoutCut(id));
    return note ? wrong(amountField, words.noteWithoutCut(id)) : [];
  }
  if (!reason) return wrong(reasonField, words.reasonMissing(id));
  if (reason === "other" && note === "") return wrong(noteField, words.noteMissing(id));
  return [{ id, acceptedOre: accepted, reason, ...(note ? { note } : {}) }];
}

export const reasonTyped = (typed: Typed, field: string): ReasonCode | undefined =>
  reasonCodes.find((code) => code === typedText(typed, field));
