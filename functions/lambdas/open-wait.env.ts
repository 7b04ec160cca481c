import * as z from "zod";

/** What opening a wait needs. */
export const OpenWaitEnv = z.object({
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
