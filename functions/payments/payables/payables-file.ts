import { bytesIn, narrowText } from "../../platform/sie/narrow-text.ts";
import type { PayableField, PayablesLayout } from "../../settings/payables-layout.ts";
import { dayOf, type LocalDay } from "../../vocabulary/instant.ts";
import type { Ore } from "../../vocabulary/ore.ts";
import { formatPaidTo } from "../../vocabulary/paid-to.ts";
import type { Batch, BatchRow } from "../batches/batch.ts";

type Column = PayablesLayout["columns"][number];

const amountIn = (sign: PayablesLayout["decimalSign"], amount: Ore): string => {
  if (sign === "none") return String(amount);
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}${sign}${digits.slice(-2)}`;
};

function dayIn(form: PayablesLayout["dayForm"], day: LocalDay): string {
  if (form === "YYYY-MM-DD") return day;
  const dense = day.replaceAll("-", "");
  return form === "YYMMDD" ? dense.slice(2) : dense;
}

type Of = { readonly batch: Pick<Batch, "batchId" | "createdAt">; readonly row: BatchRow; readonly number: number };

/** What each field says of a payable, before it is made to fit. */
const says: Readonly<Record<PayableField, (of: Of, layout: PayablesLayout, column: Column) => string>> = {
  reference: ({ row }) => row.paymentId,
  batch: ({ batch }) => batch.batchId,
  row: ({ number }) => String(number),
  organisation: ({ row }) => row.organisation,
  "organisation-number": ({ row }) => row.organisationNumber ?? "",
  amount: ({ row }, { decimalSign }) => amountIn(decimalSign, row.amountOre),
  "due-day": ({ batch, row }, { dayForm }) => dayIn(dayForm, row.dueOn ?? dayOf(batch.createdAt)),
  "made-day": ({ batch }, { dayForm }) => dayIn(dayForm, dayOf(batch.createdAt)),
  kind: ({ row }) => row.kind,
  "paid-to-kind": ({ row }) => row.giro.kind,
  "paid-to": ({ row }) => formatPaidTo(row.giro),
  message: ({ row }) => row.message,
  title: ({ row }) => row.title,
  "registration-number": ({ row }) => row.registrationNumber ?? "",
  account: ({ row }) => row.debit?.account ?? "",
  "cost-centre": ({ row }) => row.debit?.costCentre ?? "",
  counterparty: ({ row }) => row.debit?.counterparty ?? "",
  project: ({ row }) => row.debit?.project ?? "",
  activity: ({ row }) => row.debit?.activity ?? "",
  text: (_of, _layout, { text = "" }) => text,
};

/** A value in the width of its column. Amounts stand to the right where nothing else is said. */
function inWidth({ field, width = 0, align, fill }: Column, text: string): string {
  const pad = fill === "nought" ? "0" : " ";
  const isRight = (align ?? (field === "amount" || field === "row" ? "right" : "left")) === "right";
  const fitting = text.slice(0, width);
  return isRight ? fitting.padStart(width, pad) : fitting.padEnd(width, pad);
}

/** A value between separators: cut to its most, and without the sign that would part it in two. */
function between(layout: PayablesLayout, { width }: Column, text: string): string {
  const separator = signOf(layout);
  const cut = width === undefined ? text : text.slice(0, width);
  if (!layout.quoted) return cut.replaceAll(separator, " ");
  return cut.includes(separator) || cut.includes('"') ? `"${cut.replaceAll('"', '""')}"` : cut;
}

const signOf = ({ separator = ";" }: PayablesLayout): string => (separator === "tab" ? "\t" : separator);

const isFixed = ({ form }: PayablesLayout): boolean => form === "fixed";
const joined = (layout: PayablesLayout, cells: readonly string[]): string =>
  cells.join(isFixed(layout) ? "" : signOf(layout));

/**
 * Payables as a system takes them: the bytes of a file by a layout. Texts have the signs of the layout's code page; what a
 * spreadsheet would take for a formula is left as it is, since no spreadsheet reads it. What is marked as paid, was taken
 * out or came back is left out, so a file fetched late pays nothing twice.
 */
export function payablesFile(
  layout: PayablesLayout,
  batch: Pick<Batch, "batchId" | "createdAt">,
  rows: readonly BatchRow[],
): { readonly name: string; readonly bytes: Uint8Array } {
  const { codePage, columns, header, lineEnd } = layout;
  const fitted = (column: Column, text: string): string => {
    const narrow = narrowText(codePage, text);
    return isFixed(layout) ? inWidth(column, narrow) : between(layout, column, narrow);
  };
  const head = header
    ? [
        joined(
          layout,
          columns.map((column) => fitted({ ...column, fill: "blank" }, column.header ?? "")),
        ),
      ]
    : [];
  const sent = rows.filter(({ state }) => state === "sent");
  const lines = sent.map((row, i) =>
    joined(
      layout,
      columns.map((column) => fitted(column, says[column.field]({ batch, row, number: i + 1 }, layout, column))),
    ),
  );
  const end = lineEnd === "lf" ? "\n" : "\r\n";
  const text = [...head, ...lines].map((line) => `${line}${end}`).join("");
  return { name: `${layout.name}-${batch.batchId}.${layout.ending}`, bytes: bytesIn(codePage, text) };
}
