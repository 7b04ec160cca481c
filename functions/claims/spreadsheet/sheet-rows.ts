import type { ColumnMap } from "../../pilot/items/imported-costs.ts";
import { dayOfNumber } from "../../platform/sheets/excel-day.ts";
import { type Cell, columnNumber, type Sheet, type SheetRow } from "../../platform/sheets/sheet.ts";
import { plainSigns } from "../../vocabulary/clean.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import { type Ore, ore, parseKronor } from "../../vocabulary/ore.ts";
import { readDay } from "../../vocabulary/typed-day.ts";

/** A row as its columns say it; what cannot be told is left out of it. */
export type ReadRow = {
  readonly row: number;
  readonly day?: LocalDay;
  /** Something stands there that is no day, or may be two. */
  readonly oddDay?: string;
  readonly amountOre?: Ore;
  readonly account: string;
  readonly text: string;
  readonly voucher: string;
};

const largest = 1e10;

/** An amount as ledgers write it: with a minus sign before or after it, or in brackets. */
function amountIn(cell: Cell | undefined): Ore | undefined {
  if (!cell || cell.merged) return undefined;
  if (cell.number !== undefined)
    return Math.abs(cell.number) < largest ? ore(Math.round(cell.number * 100)) : undefined;
  const plain = plainSigns(cell.text);
  const [, inBrackets] = /^\((.+)\)$/.exec(plain) ?? [];
  const [, before] = /^([^-]+)-$/.exec(plain) ?? [];
  const amount = parseKronor(inBrackets ?? before ?? plain);
  if (typeof amount === "string") return undefined;
  return inBrackets === undefined && before === undefined ? amount : ore(-amount);
}

/** A day as it is shown, as a spreadsheet's number, or as people write it, with or without the time of day. */
function dayIn(cell: Cell | undefined): LocalDay | undefined {
  if (!cell) return undefined;
  if (cell.day) return cell.day;
  const serial = cell.number === undefined ? undefined : dayOfNumber(cell.number);
  if (serial) return serial;
  const read = readDay(cell.text.replace(/(?:T|\s)\d{1,2}[:.]\d\d(?:[:.]\d\d.*)?$/, ""));
  return read.ok ? read.value : undefined;
}

const mostOfText = 60;
const one = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What stands in two columns, where amounts do: one less the other. */
function sumIn(amount: Ore | undefined, credit: Ore | undefined, turned: boolean): Ore | undefined {
  if (amount === undefined && credit === undefined) return undefined;
  const sum = (amount ?? 0) - (credit ?? 0);
  return ore(turned ? -sum : sum);
}

function readRow({ row, cells }: SheetRow, columns: ColumnMap): ReadRow {
  const at = (column: string | undefined) => cells.get(columnNumber(column ?? "") ?? 0);
  const said = (column: string | undefined) => one(at(column)?.text ?? "");
  const amountOre = sumIn(
    amountIn(at(columns.amount)),
    amountIn(at(columns.credit)),
    columns.costsAreNegative === true,
  );
  const dayCell = at(columns.day);
  const day = dayIn(dayCell);
  const text = said(columns.text);
  return {
    row,
    ...(day ? { day } : dayCell ? { oddDay: dayCell.text.slice(0, mostOfText) } : {}),
    ...(amountOre === undefined ? {} : { amountOre }),
    account: said(columns.account).slice(0, mostOfText),
    text: text === "" && amountOre === undefined ? one([...cells.values()][0]?.text ?? "") : text,
    voucher: said(columns.voucher).slice(0, mostOfText) || "-",
  };
}

/** The rows of a sheet that have something in them, read by these columns. */
export const rowsRead = ({ rows }: Sheet, columns: ColumnMap): readonly ReadRow[] =>
  rows.map((row) => readRow(row, columns));

/** Words that head a column, in the first rows of a sheet. */
const headings = {
  day: /^(bokförings|verifikations|ver\.?|faktura|betal|transaktions)?(dag|datum|date)\b/i,
  amount: /^(belopp|summa|kostnad|debet|debit|amount|kr|kronor|sek)\b/i,
  credit: /^(kredit|credit)\b/i,
  text: /^(text|beskrivning|benämning|specifikation|description|vad|avser|ändamål|kommentar)\b/i,
  account: /^(konto(nummer|nr)?|kostnadsslag|kategori|account|category|post)\b/i,
  voucher: /^(ver(ifikat(ion)?)?(nr|nummer|\.? ?nr)?|vernr|voucher|löpnr)\.?$/i,
} as const;
export const columnRoles = ["day", "text", "amount", "credit", "account", "voucher"] as const;
export type ColumnRole = (typeof columnRoles)[number];
const rowsWithHeadings = 30;

/** The columns that a sheet's headings say, where they do: numbers by role. */
export function headedColumns({ rows }: Sheet): Readonly<Partial<Record<ColumnRole, number>>> {
  const found: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  for (const { cells } of rows.slice(0, rowsWithHeadings))
    for (const role of columnRoles) {
      if (found[role] !== undefined) continue;
      const column = [...cells].find(
        ([number, { text, number: value }]) => value === undefined && !taken.has(number) && headings[role].test(text),
      )?.[0];
      if (column === undefined) continue;
      found[role] = column;
      taken.add(column);
    }
  return found;
}
