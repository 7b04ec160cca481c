import * as z from "zod";

/** What of a decision or a payment a column can say. */
export const nypsFields = [
  "kind",
  "registration-number",
  "title",
  "organisation",
  "organisation-number",
  "municipality",
  "call",
  "day",
  "month",
  "amount",
  "verification",
  "decision-day",
  "section",
  "granted",
  "rate",
  "start-day",
  "end-day",
  "text",
] as const;
export type NypsField = (typeof nypsFields)[number];

/** The signs between columns, and the character sets, in which the file can be written. */
export const nypsSeparators = [";", ",", "|", "tab"] as const;
export const nypsCodePages = ["utf-8-mark", "utf-8", "iso-8859-1"] as const;

/**
 * How the national follow-up takes what is handed over to it, as data: which columns in which order, what stands above
 * them, and how they are parted and written.
 */
export const NypsLayout = z.lazy(() =>
  z.object({
    separator: z.enum(nypsSeparators),
    codePage: z.enum(nypsCodePages),
    /** A row of headings stands first. */
    header: z.boolean(),
    columns: z
      .array(
        z.object({
          field: z.enum(nypsFields),
          /** What stands above it; the field's own name where nothing is said. */
          heading: z.string().max(60).optional(),
          /** Of `text`: what stands in every row. */
          text: z.string().max(100).optional(),
        }),
      )
      .min(1)
      .max(40),
  }),
);
export type NypsLayout = z.infer<typeof NypsLayout>;
