import { type Period, stateOf } from "../../ledger/period.ts";
import { ledgerOf } from "../../ledger/posting.store.ts";
import type { ExportFormat } from "../../ledger/stored-file.ts";
import type { LedgerLine } from "../../ledger/verification.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Month, yearOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { namesInFile } from "../call-names.store.ts";
import { exportTooLarge } from "../exports.refusals.ts";
import type { ExportContext, ExportScope, Pages } from "../formats/format.ts";
import { readMonth } from "../months/month.store.ts";
import { readAllPeriods, readPeriod } from "../months/period.store.ts";
import { comesAtOnce } from "./scope.ts";
import { gathered, writeFile } from "./write-file.ts";

type Reads = Pick<Table, "get" | "query">;

/** The lines of a scope, how many they are, and whether some of their months can still change. */
export type Lines = {
  /** With what its file is named by. */
  readonly scope: ExportScope;
  readonly pages: Pages;
  readonly lines: number;
  readonly preliminary: boolean;
};

const canChange = (period: Period | undefined) => !period || stateOf(period) !== "closed";

/** The year's months up to one, oldest first. */
const periodsThrough = async (table: Reads, through: Month): Promise<Period[]> =>
  (await readAllPeriods(table, `${yearOf(through)}-`)).filter(({ month }) => month <= through);

/** The lines of months, one month after the other. */
export async function* monthAfterMonth(
  table: Pick<Table, "query">,
  periods: readonly Period[],
): AsyncGenerator<readonly LedgerLine[]> {
  for (const { month } of periods) yield* readMonth(table, month);
}

async function* oncePaged(lines: readonly LedgerLine[]): AsyncGenerator<readonly LedgerLine[]> {
  if (lines.length > 0) yield lines;
}

async function pilotsLines(table: Reads, scope: Extract<ExportScope, { kind: "pilot" }>): Promise<Lines> {
  // All the lines of one pilot are few: hundreds, a page or two of the table.
  const lines = await ledgerOf(table, scope.applicationId);
  const closed = new Set(
    (await readAllPeriods(table)).filter((period) => !canChange(period)).map(({ month }) => month),
  );
  const preliminary = lines.some(({ month }) => !closed.has(month));
  const registrationNumber = lines.findLast((line) => line.registrationNumber)?.registrationNumber;
  return { scope: { ...scope, registrationNumber }, pages: oncePaged(lines), lines: lines.length, preliminary };
}

/**
 * The lines that a file is to hold. Months come one after another, each in the order of its verification numbers; since
 * months close in order, a year to date is settled when its last month is. Whether they can change is read before
 * they are, so that a file never says less than is true of it.
 */
export async function linesIn(table: Reads, scope: ExportScope): Promise<Lines> {
  if (scope.kind === "pilot") return pilotsLines(table, scope);
  if (scope.kind === "month") {
    const period = await readPeriod(table, scope.month);
    return { scope, pages: readMonth(table, scope.month), lines: period?.lines ?? 0, preliminary: canChange(period) };
  }
  const periods = await periodsThrough(table, scope.through);
  const last = periods.find(({ month }) => month === scope.through);
  const lines = periods.reduce((sum, period) => sum + period.lines, 0);
  return { scope, pages: monthAfterMonth(table, periods), lines, preliminary: canChange(last) };
}

type Asked = Pick<ExportContext, "at" | "organisation"> & {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
};
type AtOnce = { readonly name: string; readonly type: string; readonly file: Uint8Array };

/** A file at once; what does not fit in an answer is refused, never cut off. @throws Refusal export-too-large */
export async function fileAtOnce(
  table: Pick<Table, "get" | "query">,
  { scope: asked, format, at, organisation }: Asked,
  write = writeFile,
): Promise<AtOnce> {
  const { scope, pages, lines, preliminary } = await linesIn(table, asked);
  if (!comesAtOnce(format, lines)) refuse(exportTooLarge);
  const calls = await namesInFile(table, format, organisation.language, at);
  const { name, type, chunks } = await write(format, { scope, preliminary, at, organisation, calls }, pages);
  return { name, type, file: (await gathered(chunks)) ?? refuse(exportTooLarge) };
}
