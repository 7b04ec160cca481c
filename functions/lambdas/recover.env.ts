import * as z from "zod";

/** What raising an epoch needs. */
export const RecoverEnv = z.object({
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
  STATE_MACHINE_ARN: z.string().min(1),
});
