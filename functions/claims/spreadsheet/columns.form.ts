import type { ColumnMap } from "../../pilot/items/imported-costs.ts";
import { columnName, columnNumber, type Sheet } from "../../platform/sheets/sheet.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { mostAccounts } from "../sie/choose.ts";
import { type ColumnRole, columnRoles, headedColumns, rowsRead } from "./sheet-rows.ts";
import { spreadsheetTexts } from "./spreadsheet.texts.ts";

/** The sheet that is looked at: the one that was named, or the one with most rows. */
export const sheetNamed = (sheets: readonly Sheet[], name: string): Sheet | undefined =>
  sheets.find((sheet) => sheet.name === name);
export const largestSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.toSorted((a, b) => b.rows.length - a.rows.length)[0];

/** Choices as the form would post them: those that were made before where the sheet has the columns, else its headings'. */
export function typedColumns(sheet: Sheet, before: ColumnMap | undefined): Typed {
  const sign = { sign: before?.costsAreNegative ? "minus" : "plus" };
  const there = new Set(sheet.rows.flatMap(({ cells }) => [...cells.keys()]));
  const has = (column: string) => there.has(columnNumber(column) ?? 0);
  if (before && has(before.day) && has(before.amount)) {
    const chosen = columnRoles.flatMap((role) => (before[role] === undefined ? [] : [[role, before[role]]]));
    return { ...Object.fromEntries(chosen), sheet: sheet.name, ...sign };
  }
  const headed = Object.entries(headedColumns(sheet)).map(([role, column]) => [role, columnName(column)]);
  return { sheet: sheet.name, ...sign, ...Object.fromEntries(headed) };
}

/** Which columns say what: only columns that there are, each one thing, and at least one row that can be read by them. */
export function readColumns(typed: Typed, sheets: readonly Sheet[], lang: Language): Read<ColumnMap> {
  const t = spreadsheetTexts[lang].problems;
  const sheet = sheetNamed(sheets, typedText(typed, "sheet"));
  if (!sheet) return { ok: false, problems: [{ field: "sheet", text: t.sheet }] };
  const chosen = new Map<ColumnRole, string>();
  for (const role of columnRoles) {
    const column = typedText(typed, role);
    if (columnNumber(column) !== undefined) chosen.set(role, column);
  }
  const [day, amount] = [chosen.get("day"), chosen.get("amount")];
  const twice = columnRoles.filter((role, i) =>
    columnRoles.slice(0, i).some((other) => chosen.has(role) && chosen.get(other) === chosen.get(role)),
  );
  const problems: readonly Problem[] = [
    ...(day ? [] : [{ field: "day", text: t.day }]),
    ...(amount ? [] : [{ field: "amount", text: t.amount }]),
    ...twice.map((field) => ({ field, text: t.same })),
  ];
  if (!day || !amount || problems.length > 0) return { ok: false, problems };
  const rest = Object.fromEntries([...chosen].filter(([role]) => role !== "day" && role !== "amount"));
  const negative = typedText(typed, "sign") === "minus" ? { costsAreNegative: true as const } : {};
  const columns: ColumnMap = { sheet: sheet.name, day, amount, ...rest, ...negative };
  const rows = rowsRead(sheet, columns).filter((row) => row.day && row.amountOre !== undefined);
  if (rows.length === 0) return { ok: false, problems: [{ field: "amount", text: t.nothing }] };
  if (new Set(rows.map(({ account }) => account)).size > mostAccounts)
    return { ok: false, problems: [{ field: "account", text: t.tooMany(mostAccounts) }] };
  return { ok: true, value: columns };
}
