import * as z from "zod";
import { cleanName } from "../../vocabulary/file-name.ts";
import { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";

/** What a report's costs are picked out by: one object of a dimension (project P12), or the accounts themselves. */
export const Selection = z.union([
  z.object({ dimension: z.string(), object: z.string() }),
  z.object({ accounts: z.array(z.string()) }),
]);
export type Selection = z.infer<typeof Selection>;

/** The answer to "which category?" of an account that is not to be claimed. */
export const leftOutAnswer = "-";

/** Account number -> category id, or `leftOutAnswer`. */
export const AccountMapping = z.record(z.string(), z.string());
export type AccountMapping = z.infer<typeof AccountMapping>;

const Column = z.string().regex(/^[A-Z]{1,3}$/);
/** Which columns of a spreadsheet say what, by their letters; `sheet` is the name of the sheet. */
export const ColumnMap = z.object({
  sheet: z.string(),
  day: Column,
  amount: Column,
  /** Where amounts stand in two columns, the one that is taken away. */
  credit: Column.optional(),
  text: Column.optional(),
  /** What the kind of cost is told by; without it all rows are of one kind. */
  account: Column.optional(),
  voucher: Column.optional(),
  /** Costs have a minus sign, as in a bank's list. */
  costsAreNegative: z.literal(true).optional(),
});
export type ColumnMap = z.infer<typeof ColumnMap>;

/** One booked cost: a verification's rows on one account. A credit note is less than nothing. */
export const ImportedLine = z.object({
  /** "A 123"; of summed lines "Samlat 5410 2027-01". */
  voucher: z.string(),
  day: LocalDay,
  month: Month,
  account: z.string(),
  text: z.string(),
  categoryId: z.string(),
  amountOre: Ore,
});
export type ImportedLine = z.infer<typeof ImportedLine>;

/** More lines would not fit one report's examination: they are summed per account and month instead. */
export const mostImportedLines = 450;

/** The costs of one report as they were read from the holder's own SIE file or spreadsheet. */
export const ImportedCosts = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    fileId: z.string(),
    fileName: z.string().overwrite(cleanName),
    /** The object's key in the bucket of attachments. */
    fileKey: z.string(),
    importedAt: Instant,
    selection: Selection,
    mapping: AccountMapping,
    columns: ColumnMap.optional(),
    /** Whether the lines are sums per account and month, since there were too many verifications to list. */
    summed: z.boolean(),
    lines: z.array(ImportedLine),
  }),
);
export type ImportedCosts = z.infer<typeof ImportedCosts>;

/** A SIE file or spreadsheet that has been read without fault, on its way to become a report's costs. */
export const SieFileItem = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    fileId: z.string(),
    fileName: z.string().overwrite(cleanName),
    fileKey: z.string(),
    uploadedAt: Instant,
    /** Of a spreadsheet. */
    columns: ColumnMap.optional(),
    selection: Selection.optional(),
    mapping: AccountMapping.optional(),
  }),
);
export type SieFileItem = z.infer<typeof SieFileItem>;

/** How a holder's accounts were mapped the last time, what was chosen, and how their spreadsheets are laid out. */
export const AccountMap = z.lazy(() =>
  z.object({ v: z.literal(1), mapping: AccountMapping, selection: Selection, columns: ColumnMap.optional() }),
);
export type AccountMap = z.infer<typeof AccountMap>;
