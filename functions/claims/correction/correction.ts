import type { Call } from "../../calls/call.ts";
import { mostCorrections } from "../../pilot/items/correction-made.ts";
import type { CostLine } from "../../pilot/items/cost-line.ts";
import { costsOf, type Report } from "../../pilot/items/report.ts";
import { minusOre, type Ore, ore, sumOre } from "../../vocabulary/ore.ts";
import {
  acceptedOf,
  type ExaminedLine,
  isOfClaim,
  standingLines,
  withComputed,
} from "../examination/accepted-lines.ts";

/** One line whose accepted amount changes. */
export type Change = { readonly line: CostLine; readonly fromOre: Ore; readonly toOre: Ore };

/** A line of a verification in the ledger. */
export type Pointer = { readonly verification: string; readonly line: number };

/** What an accepted report's lines become when one is corrected, the computed ones following; that line comes first. */
export function changesOf(report: Report, categories: Call["categories"], id: number, toOre: Ore): readonly Change[] {
  const before = standingLines(report);
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

/**
 * Where in the ledger a line was posted: in its report's own verification, whose lines are those of which something was
 * accepted, or by the first correction that accepted something of it. Undefined while nothing ever was.
 */
export function postedAt({ content, accepted, corrections = [] }: Report, id: number): Pointer | undefined {
  const cut = new Map(accepted?.cuts.map((one) => [one.id, one.acceptedOre]));
  const posted = (content?.costs ?? []).filter((line) => (cut.get(line.id) ?? line.amountOre) !== 0);
  const place = posted.findIndex((line) => line.id === id);
  if (place >= 0 && accepted?.verification) return { verification: accepted.verification, line: place + 1 };
  for (const { verification, changes } of corrections)
    for (const change of changes) if (change.id === id) return { verification, line: change.line };
  return undefined;
}

export type CorrectionProblem = "unchanged" | "beyond-claim" | "more-than-claimed" | "below-zero" | "too-many";

type Tried = {
  readonly report: Report;
  readonly line: ExaminedLine;
  readonly toOre: Ore;
  readonly changes: readonly Change[];
  readonly acceptedOre: Ore;
};

/** Why a line cannot be corrected to an amount; undefined when it can. `acceptedOre` is the grant's. */
export function whyNotCorrect({ report, line, toOre, changes, acceptedOre }: Tried): CorrectionProblem | undefined {
  if (!isOfClaim(line.amountOre, toOre)) return "beyond-claim";
  if (toOre === line.acceptedOre) return "unchanged";
  const change = changeOf(changes);
  if (report.content && acceptedOf(standingLines(report)) + change > costsOf(report.content))
    return "more-than-claimed";
  if (ore(acceptedOre + change) < 0) return "below-zero";
  return (report.corrections?.length ?? 0) >= mostCorrections ? "too-many" : undefined;
}
