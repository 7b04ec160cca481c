import * as z from "zod";

/** What making files in the background needs. */
export const MakeExportEnv = z.object({
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  EXPORTS_BUCKET: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
