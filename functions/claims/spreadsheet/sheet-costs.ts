import {
  type AccountMapping,
  type ColumnMap,
  type ImportedLine,
  leftOutAnswer,
  mostImportedLines,
} from "../../pilot/items/imported-costs.ts";
import type { Sheet } from "../../platform/sheets/sheet.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { type Ore, ore } from "../../vocabulary/ore.ts";
import { type AccountChoice, type Bounds, monthOfDay, whenOf } from "../sie/choose.ts";
import { type ChosenCosts, inOrder, summedLines } from "../sie/lines.ts";
import { type ReadRow, rowsRead } from "./sheet-rows.ts";

/** Why a row is no cost of the report. */
export type RowReason =
  | "no-amount"
  | "no-day"
  | "odd-day"
  | "before-project"
  | "after-project"
  | "other-month"
  | "no-account"
  | "unmapped"
  | "not-wanted";

/** A row that is left out: its number in the sheet, why, what that is about, and what stands in it. */
export type LeftOutRow = {
  readonly row: number;
  readonly reason: RowReason;
  readonly of: string;
  readonly text: string;
  readonly amountOre?: Ore | undefined;
};

type InBounds = ReadRow & { readonly day: LocalDay; readonly amountOre: Ore };
type Judged = { readonly cost: InBounds } | { readonly left: Pick<LeftOutRow, "reason" | "of"> };

/** Whether a row is a cost of the report's months, whatever its kind; if not, why. */
function judged(row: ReadRow, columns: ColumnMap, bounds: Bounds): Judged {
  const { day, oddDay, amountOre, account } = row;
  const no = (reason: RowReason, of = "") => ({ left: { reason, of } });
  if (amountOre === undefined || amountOre === 0) return no("no-amount");
  if (day === undefined) return oddDay === undefined ? no("no-day") : no("odd-day", oddDay);
  const when = whenOf(day, bounds);
  if (when !== "in") return no(when, when === "other-month" ? day.slice(0, 7) : "");
  if (columns.account !== undefined && account === "") return no("no-account");
  return { cost: { ...row, day, amountOre } };
}

/** What the kind of cost is told by in the report's months, with what stands under each: to be mapped to categories. */
export function accountsInSheet(sheet: Sheet, columns: ColumnMap, bounds: Bounds): readonly AccountChoice[] {
  const found = new Map<string, AccountChoice>();
  for (const row of rowsRead(sheet, columns)) {
    const one = judged(row, columns, bounds);
    if (!("cost" in one)) continue;
    const { account, amountOre } = one.cost;
    const before = found.get(account) ?? { account, name: "", sumOre: ore(0), rows: 0 };
    found.set(account, { ...before, sumOre: ore(before.sumOre + amountOre), rows: before.rows + 1 });
  }
  return [...found.values()].sort((a, b) => (a.account < b.account ? -1 : 1));
}

type Asked = {
  readonly columns: ColumnMap;
  readonly mapping: AccountMapping;
  readonly bounds: Bounds;
  /** Whether the rows' texts come along: they may name persons. */
  readonly texts: boolean;
};

const longestText = 120;
const asLine = (
  { day, amountOre, account, text, voucher }: InBounds,
  categoryId: string,
  texts: boolean,
): ImportedLine => ({
  ...{ voucher, day, month: monthOfDay(day), account, categoryId, amountOre },
  text: texts ? text.slice(0, longestText) : account,
});

/** Rows of one verification on one account and day are one line, as they are where a ledger's own file is read. */
function together(lines: readonly ImportedLine[]): readonly ImportedLine[] {
  const kept = new Map<string, ImportedLine>();
  for (const [i, line] of lines.entries()) {
    const key = line.voucher === "-" ? `row ${i}` : [line.voucher, line.day, line.account].join("|");
    const before = kept.get(key);
    kept.set(key, before ? { ...before, amountOre: ore(before.amountOre + line.amountOre) } : line);
  }
  return [...kept.values()].filter(({ amountOre }) => amountOre !== 0);
}

/** The rows of a sheet that are costs of a report, and each of the others with the reason why it is not. */
export function costsOfSheet(
  sheet: Sheet,
  { columns, mapping, bounds, texts }: Asked,
): Omit<ChosenCosts, "leftOut"> & { readonly leftOut: readonly LeftOutRow[] } {
  const lines: ImportedLine[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const read of rowsRead(sheet, columns)) {
    const { row, text, amountOre, account } = read;
    const leave = (left: Pick<LeftOutRow, "reason" | "of">) => leftOut.push({ row, text, amountOre, ...left });
    const one = judged(read, columns, bounds);
    if ("left" in one) {
      leave(one.left);
      continue;
    }
    const category = Object.hasOwn(mapping, account) ? mapping[account] : undefined;
    if (category === undefined) leave({ reason: "unmapped", of: account });
    else if (category === leftOutAnswer) leave({ reason: "not-wanted", of: account });
    else lines.push(asLine(one.cost, category, texts));
  }
  const kept = together(lines);
  const summed = kept.length > mostImportedLines;
  return { lines: inOrder(summed ? summedLines(new Map(), kept) : kept), summed, counted: kept.length, leftOut };
}
