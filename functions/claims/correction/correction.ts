import type { Call } from "../../calls/call.ts";
import type { PostedLine } from "../../ledger/verification.ts";
import { correctedLines, type ExaminedLine } from "../../pilot/accepted-costs.ts";
import { type Correction, type CostLine, costsOf, mostCorrections, type Report } from "../../pilot/items/report.ts";
import type { Stage } from "../../pilot/stages/stages.ts";
import { minusOre, type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { postedCost } from "../claim/claim-lines.ts";
import { acceptedOf, isOfClaim, withComputed } from "../examination/accepted-lines.ts";
import { refundedTooMuch } from "../refunds.ts";

/** The stages in which an accepted line can be corrected: neither the final report, the evaluation nor an early end ends that. */
export const correctableStages: readonly Stage[] = ["funded", "reported", "evaluated", "terminated", "withdrawn"];

/** One line whose accepted amount changes. */
export type Change = { readonly line: CostLine; readonly fromOre: Ore; readonly toOre: Ore };

/** A line of a verification in the ledger. */
type Pointer = { readonly verification: string; readonly line: number };

/** What an accepted report's lines become when one is corrected, the computed ones following; that line comes first. */
export function changesOf(report: Report, categories: Call["categories"], id: number, toOre: Ore): readonly Change[] {
  const before = correctedLines(report);
  const corrected = before.map((line) => (line.id === id ? { ...line, acceptedOre: toOre } : line));
  const after = new Map(withComputed(corrected, categories).map((line) => [line.id, line.acceptedOre]));
  const changed = before.flatMap(({ acceptedOre: fromOre, reason: _, note: __, ...line }): Change[] => {
    const become = after.get(line.id) ?? fromOre;
    return become === fromOre ? [] : [{ line, fromOre, toOre: become }];
  });
  return changed.sort((a, b) => Number(b.line.id === id) - Number(a.line.id === id));
}

export const changeOf = (changes: readonly Pick<Change, "fromOre" | "toOre">[]): Ore =>
  sumOre(changes.map(({ fromOre, toOre }) => minusOre(toOre, fromOre)));

/** The changes as the report keeps them, each with its line in the correction's verification. */
export const changesKept = (changes: readonly Change[]): Correction["changes"] =>
  changes.map(({ line: { id }, fromOre, toOre }, i) => ({ id, fromOre, toOre, line: i + 1 }));

/**
 * Where in the ledger a line was posted: in its report's own verification, whose lines are those of which something was
 * accepted, or by the first correction that accepted something of it. Undefined while nothing ever was.
 */
function postedAt({ content, accepted, corrections = [] }: Report, id: number): Pointer | undefined {
  const cut = new Map(accepted?.cuts.map((one) => [one.id, one.acceptedOre]));
  const posted = (content?.costs ?? []).filter((line) => (cut.get(line.id) ?? line.amountOre) !== 0);
  const place = posted.findIndex((line) => line.id === id);
  if (place >= 0 && accepted?.verification) return { verification: accepted.verification, line: place + 1 };
  for (const { verification, changes } of corrections)
    for (const change of changes) if (change.id === id) return { verification, line: change.line };
  return undefined;
}

/** A changed line for the ledger: it points at where the line was posted, or is a cost of its own where it never was. */
export function postedChange(
  report: Report,
  { line, fromOre, toOre }: Change,
  of: Parameters<typeof postedCost>[2],
): PostedLine {
  const cost = postedCost(line, minusOre(toOre, fromOre), of);
  const old = postedAt(report, line.id);
  if (!old) return { kind: "accepted-cost", ...cost };
  return { kind: "correction", ...cost, corrects: { ...old, kind: "accepted-cost" } };
}

/** An accepted line that was booked: the computed ones follow and are not corrected. @throws Refusal not-found */
export const bookedLine = (report: Report, id: number): ExaminedLine =>
  correctedLines(report).find((line) => line.id === id && !line.computed) ?? refuse("not-found");

export type CorrectionProblem =
  | "refund-too-large"
  | "unchanged"
  | "beyond-claim"
  | "more-than-claimed"
  | "below-zero"
  | "too-many";

export type Tried = {
  readonly report: Report;
  readonly line: ExaminedLine;
  readonly toOre: Ore;
  readonly changes: readonly Change[];
  readonly acceptedOre: Ore;
  readonly categories: Call["categories"];
  /** What the other reports come to. */
  readonly inOthers: readonly CostLine[];
};

/** Whether a kind of cost of the line, or of one that follows it, comes to less than nothing with all reports. */
function leavesLessThanNothing({ report, changes, categories, inOthers }: Tried): boolean {
  const after = new Map(changes.map(({ line, toOre }) => [line.id, toOre]));
  const own = correctedLines(report).map((line) => ({ ...line, amountOre: after.get(line.id) ?? line.acceptedOre }));
  const { kinds } = refundedTooMuch(categories, [...inOthers, ...own]);
  return changes.some(({ line, fromOre, toOre }) => toOre < fromOre && kinds.includes(line.categoryId));
}

/** Why a line cannot be corrected to an amount; undefined when it can. `acceptedOre` is the grant's. */
export function whyNotCorrect(tried: Tried): CorrectionProblem | undefined {
  const { report, line, toOre, changes, acceptedOre } = tried;
  if (!isOfClaim(line.amountOre, toOre)) return "beyond-claim";
  if (toOre === line.acceptedOre) return "unchanged";
  const change = changeOf(changes);
  if (report.content && acceptedOf(correctedLines(report)) + change > costsOf(report.content))
    return "more-than-claimed";
  if (ore(acceptedOre + change) < 0) return "below-zero";
  if (leavesLessThanNothing(tried)) return "refund-too-large";
  return (report.corrections?.length ?? 0) >= mostCorrections ? "too-many" : undefined;
}
