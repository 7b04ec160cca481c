import * as z from "zod";
import { codePages } from "../platform/sie/narrow-text.ts";
import type { SettingFault } from "./setting-fault.ts";

/** What of a payable a column can say. */
export const payableFields = [
  "reference",
  "batch",
  "row",
  "organisation",
  "organisation-number",
  "amount",
  "due-day",
  "made-day",
  "kind",
  "paid-to-kind",
  "paid-to",
  "message",
  "title",
  "registration-number",
  "account",
  "cost-centre",
  "counterparty",
  "project",
  "activity",
  "text",
] as const;
export type PayableField = (typeof payableFields)[number];

const Column = z.object({
  field: z.enum(payableFields),
  /** What stands above it. */
  header: z.string().max(60).optional(),
  /** Of `text`: what stands in every row; "" for an empty column. */
  text: z.string().max(100).optional(),
  /** Of a layout with fixed widths, how many signs it has; else the most that it may have. */
  width: z.number().int().min(1).max(200).optional(),
  align: z.enum(["left", "right"]).optional(),
  /** What fills a fixed width. */
  fill: z.enum(["blank", "nought"]).optional(),
});

/**
 * How a system takes a file of payables, as data: which columns in which order, parted by a sign or of fixed widths, and
 * how texts, amounts and days are written.
 */
export const PayablesLayout = z.lazy(() =>
  z.object({
    /** What the file is called before its batch and ending: `utbetalningar`. */
    name: z.string().regex(/^[0-9A-Za-z_-]{1,40}$/),
    ending: z.string().regex(/^[0-9A-Za-z]{1,8}$/),
    form: z.enum(["separated", "fixed"]),
    separator: z.enum([";", ",", "|", "tab"]).optional(),
    /** Whether a text with the separator in it stands in quotation marks; else the separator becomes a blank. */
    quoted: z.boolean().default(false),
    header: z.boolean(),
    codePage: z.enum(codePages),
    /** `none`: whole öre. */
    decimalSign: z.enum([",", ".", "none"]),
    dayForm: z.enum(["YYYY-MM-DD", "YYYYMMDD", "YYMMDD"]),
    lineEnd: z.enum(["crlf", "lf"]).default("crlf"),
    columns: z.array(Column).max(40),
  }),
);
export type PayablesLayout = z.infer<typeof PayablesLayout>;

/** What a supplier ledger cannot do without. */
const needed: readonly PayableField[] = ["reference", "amount"];
/** What cannot be cut without saying something else. */
const whole: Partial<Record<PayableField, number>> = { reference: 16, "due-day": 6, "made-day": 6 };

/** What is wrong with a layout, each with its place; nothing of one by which files can be written and read. */
export function layoutFaults(layout: PayablesLayout, at = "payablesFile"): readonly SettingFault[] {
  const { form, separator, columns, decimalSign } = layout;
  const fault = (
    where: string,
    code: SettingFault["code"],
    facts: Readonly<Record<string, string>> = {},
  ): SettingFault => ({
    at: `${at}.${where}`,
    code,
    facts,
  });
  const isFixed = form === "fixed";
  return [
    ...(isFixed || separator !== undefined ? [] : [fault("separator", "missing")]),
    // A decimal comma would make two columns of an amount.
    ...(!isFixed && separator === "," && decimalSign === "," && !layout.quoted
      ? [fault("decimalSign", "sign-twice")]
      : []),
    ...needed
      .filter((field) => !columns.some((column) => column.field === field))
      .map((field) => fault("columns", "column-missing", { field })),
    ...columns.flatMap(({ field, width, text }, i): SettingFault[] => {
      const where = `columns.${i}`;
      const least = whole[field];
      return [
        ...(isFixed && width === undefined ? [fault(`${where}.width`, "missing")] : []),
        ...(field === "text" && text === undefined ? [fault(`${where}.text`, "missing")] : []),
        ...(least !== undefined && width !== undefined && width < least
          ? [fault(`${where}.width`, "too-narrow", { least: String(least) })]
          : []),
        ...(field === "amount" && width !== undefined && width < 12
          ? [fault(`${where}.width`, "too-narrow", { least: "12" })]
          : []),
      ];
    }),
  ];
}
