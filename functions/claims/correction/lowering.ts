import type { Lowering, Report } from "../../pilot/items/report.ts";
import { editKronor } from "../../vocabulary/ore.ts";
import type { Typed } from "../../vocabulary/typed.ts";

/** The proposal to accept less of a line, while it waits for the holder or the decision. */
export const loweringOf = ({ lowerings = [] }: Pick<Report, "lowerings">, line: number): Lowering | undefined =>
  lowerings.find((one) => one.line === line);

/** What is proposed, as the form of a correction has it: the decision is about just that. */
export const typedOf = ({ toOre, reason, note }: Lowering): Typed => ({ amount: editKronor(toOre), reason, note });

/** A report with the proposal for one line as it becomes; undefined takes it away. */
export function withLowering(report: Report, line: number, become: Lowering | undefined): Report {
  const { lowerings = [], ...rest } = report;
  const left = [...lowerings.filter((one) => one.line !== line), ...(become ? [become] : [])];
  return left.length > 0 ? { ...rest, lowerings: left } : rest;
}
