import type { Call } from "../../calls/call.ts";
import type { ExaminedLine } from "../../pilot/accepted-costs.ts";
import {
  type CostLine,
  type Cut,
  costsOf,
  noteLimits,
  type ReasonCode,
  reasonCodes,
} from "../../pilot/items/report.ts";
import type { Language } from "../../vocabulary/language.ts";
import { editKronor, formatMoney, type Ore, ore, parseKronor } from "../../vocabulary/ore.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { refundedTooMuch } from "../refunds.ts";
import { acceptedOf, examined, isOfClaim } from "./accepted-lines.ts";
import { examinationTexts } from "./examination.texts.ts";
import { examinationProblems } from "./examination-form.texts.ts";

type LineField = "amount" | "reason" | "note";
export const lineField = (id: number, field: LineField): string => `lines.${id}.${field}`;

type Bounds = {
  readonly costs: readonly CostLine[];
  readonly categories: Call["categories"];
  /** What has been accepted of the grant's costs before. */
  readonly acceptedOre: Ore;
  /** What the other reports come to. */
  readonly inOthers: readonly CostLine[];
};

/** The fields before the officer changes them: every line accepted as claimed. */
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
  const lines = examined(bounds.costs, bounds.categories, cuts);
  const accepted = acceptedOf(lines);
  if (accepted > costsOf(bounds)) return { ok: false, problems: [{ field, text: words.moreThanClaimed }] };
  if (ore(bounds.acceptedOre + accepted) < 0) return { ok: false, problems: [{ field, text: words.belowZero }] };
  const refund = refundBelow(lines, bounds);
  if (refund)
    return { ok: false, problems: [{ field: lineField(refund.id, "amount"), text: words.refundTooLarge(refund.id) }] };
  return { ok: true, value: cuts };
}

/** The line at which a kind of cost of this report comes to less than nothing: a refund, where it has one. */
function refundBelow(lines: readonly ExaminedLine[], { categories, inOthers }: Bounds): ExaminedLine | undefined {
  const accepted = lines.map(({ acceptedOre, ...line }) => ({ ...line, amountOre: acceptedOre }));
  const { kinds } = refundedTooMuch(categories, [...inOthers, ...accepted]);
  const own = lines.filter(({ categoryId }) => kinds.includes(categoryId));
  return own.find(({ acceptedOre }) => acceptedOre < 0) ?? own[0];
}

function readLine(typed: Typed, line: CostLine, lang: Language, problems: Problem[]): Cut[] {
  const { id, amountOre: claimed, computed } = line;
  const field = lineField(id, "amount");
  if (computed || typed[field] === undefined) return [];
  const accepted = readAccepted(typedText(typed, field), line, lang);
  if (typeof accepted === "string") {
    problems.push({ field, text: accepted });
    return [];
  }
  const reason = reasonCodes.find((code) => code === typedText(typed, lineField(id, "reason")));
  const note = typedText(typed, lineField(id, "note"));
  const problem = whyNot(line, accepted, { reason, note }, lang);
  if (problem) problems.push(problem);
  if (problem || accepted === claimed) return [];
  return [{ id, acceptedOre: accepted, ...(reason ? { reason } : {}), ...(note ? { note } : {}) }];
}

/** The amount, or what is wrong with it. */
function readAccepted(text: string, { id, amountOre: claimed }: CostLine, lang: Language): Ore | string {
  const words = examinationProblems[lang];
  const accepted = parseKronor(text);
  if (typeof accepted === "string") return words[accepted](id);
  if (isOfClaim(claimed, accepted)) return accepted;
  return (claimed >= 0 ? words.between : words.betweenCredit)(id, formatMoney(claimed, lang));
}

type Why = { readonly reason: ReasonCode | undefined; readonly note: string };

/** What is wrong with why a line is cut, or with a reason where it is not. */
function whyNot(line: CostLine, accepted: Ore, { reason, note }: Why, lang: Language): Problem | undefined {
  const { id, amountOre: claimed } = line;
  const words = examinationProblems[lang];
  const wrong = (field: LineField, text: string): Problem => ({ field: lineField(id, field), text });
  if (note.length > noteLimits.one) return wrong("note", words.noteTooLong(id, noteLimits.one));
  if (accepted === claimed) {
    if (reason) return wrong("amount", words.reasonWithoutCut(id));
    return note ? wrong("amount", words.noteWithoutCut(id)) : undefined;
  }
  if (!reason) return wrong("reason", words.reasonMissing(id));
  return reason === "other" && note === "" ? wrong("note", words.noteMissing(id)) : undefined;
}

/** The most characters of the officer's comment. */
export const commentLimit = 3000;

/** Why a report is returned. */
export function readComment(typed: Typed, lang: Language): Read<string> {
  const t = examinationTexts[lang];
  const value = typedText(typed, "comment");
  const wrong = (text: string) => ({ ok: false, problems: [{ field: "comment", text }] }) as const;
  if (value === "") return wrong(t.commentMissing);
  return value.length > commentLimit ? wrong(t.commentTooLong(commentLimit)) : { ok: true, value };
}
