import * as z from "zod";

/** The formats in which a month is exported, and frozen when it closes. */
export const exportFormats = ["csv", "xlsx", "sie", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file as it was made and stored; of a closed month, for ever. */
export const StoredFile = z.object({
  key: z.string(),
  /** The object's version: its bytes, whatever is ever put under the same key. */
  versionId: z.string().optional(),
  name: z.string(),
  /** Hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int(),
  /** Ledger lines in it; a head or a sum is none. */
  rows: z.number().int(),
});
export type StoredFile = z.infer<typeof StoredFile>;
