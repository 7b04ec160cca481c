import { dayOfNumber } from "../../platform/sheets/excel-day.ts";
import { readSheets } from "../../platform/sheets/read-sheets.ts";
import { type Cell, columnNumber, type NoSheets, type Sheet } from "../../platform/sheets/sheet.ts";
import type { ConfirmationColumns } from "../../settings/confirmation-columns.ts";
import { editKronor, ore } from "../../vocabulary/ore.ts";
import type { ConfirmedLine } from "./camt054.ts";

type Column = keyof ConfirmationColumns;

/** How columns are headed where the authority's document does not say it. */
const usual: Readonly<Record<Column, RegExp>> = {
  reference: /^(vår |er |din )?(referens|reference|ref)\.?$/i,
  amount: /^(betalt |utbetalt )?(belopp|summa|amount)( i kronor| \(kr\)| sek| kr)?$/i,
  day: /^(betal(nings)?|utbetalnings|bokförings|valuta)?(dag|datum|date|day)$/i,
};
const columns = ["reference", "amount", "day"] as const;
/** Titles and dates of printing may stand above the headings. */
const rowsWithHeadings = 30;

type Found = { readonly at: Readonly<Record<Column, number>>; readonly first: number };

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The columns by their headings: the first row that has all three of them. */
function headed({ rows }: Sheet, fits: (column: Column, text: string) => boolean): Found | undefined {
  for (const [i, { cells }] of rows.slice(0, rowsWithHeadings).entries()) {
    const [reference, amount, day] = columns.map(
      (column) => [...cells].find(([, { text }]) => fits(column, text))?.[0],
    );
    if (reference && amount && day) return { at: { reference, amount, day }, first: i + 1 };
  }
  return undefined;
}

/** The columns by their letters, where each of them is one. */
function lettered(chosen: ConfirmationColumns): Found | undefined {
  const [reference, amount, day] = columns.map((column) => columnNumber(chosen[column].trim().toUpperCase()));
  return reference && amount && day ? { at: { reference, amount, day }, first: 0 } : undefined;
}

/** Where the sheet says what; undefined where the columns that the document asks for are not in it. */
function columnsOf(sheet: Sheet, chosen: ConfirmationColumns | undefined): Found | undefined {
  if (chosen) return headed(sheet, (column, text) => same(chosen[column], text)) ?? lettered(chosen);
  return (
    headed(sheet, (column, text) => usual[column].test(text.trim())) ?? {
      at: { reference: 1, amount: 2, day: 3 },
      first: 0,
    }
  );
}

const shownDay = ({ text, number, day }: Cell): string =>
  day ?? (number === undefined ? undefined : dayOfNumber(number)) ?? text.replace(/[T ]\d{1,2}[:.]\d\d.*$/, "");
const shownAmount = ({ text, number }: Cell): string =>
  number === undefined || Math.abs(number) > 1e10 ? text : editKronor(ore(Math.round(number * 100)));

/**
 * What has been paid, by a spreadsheet or a CSV file of the bank or the supplier ledger. Rows with neither a reference nor
 * a day, such as sums, say nothing about a payment.
 */
export function confirmationsInSheet(
  content: Uint8Array,
  chosen: ConfirmationColumns | undefined,
): readonly ConfirmedLine[] | NoSheets | "no-columns" {
  const read = readSheets(content);
  if ("problem" in read) return read.problem;
  const sheet = read.sheets.find((one) => columnsOf(one, chosen) && one.rows.length > 0);
  const found = sheet && columnsOf(sheet, chosen);
  if (!sheet || !found) return "no-columns";
  const { at, first } = found;
  const shown = (cell: Cell | undefined, as: (cell: Cell) => string): string =>
    cell
      ? as(cell)
          .replace(/[;\s]+/g, " ")
          .trim()
      : "";
  return sheet.rows.slice(first).flatMap(({ cells }) => {
    const reference = shown(cells.get(at.reference), ({ text }) => text);
    const amount = shown(cells.get(at.amount), shownAmount);
    const day = shown(cells.get(at.day), shownDay);
    return reference === "" && (amount === "" || day === "") ? [] : [{ reference, amount, day }];
  });
}
