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

/** The costs of one report as they were read from the holder's own SIE file. */
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
    /** Whether the lines are sums per account and month, since there were too many verifications to list. */
    summed: z.boolean(),
    lines: z.array(ImportedLine),
  }),
);
export type ImportedCosts = z.infer<typeof ImportedCosts>;

/** A SIE file that has been read without fault, on its way to become a report's costs. */
export const SieFileItem = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    fileId: z.string(),
    fileName: z.string().overwrite(cleanName),
    fileKey: z.string(),
    uploadedAt: Instant,
    selection: Selection.optional(),
    mapping: AccountMapping.optional(),
  }),
);
export type SieFileItem = z.infer<typeof SieFileItem>;

/** How a holder's accounts were mapped the last time, and what was chosen. */
export const AccountMap = z.lazy(() => z.object({ v: z.literal(1), mapping: AccountMapping, selection: Selection }));
export type AccountMap = z.infer<typeof AccountMap>;
