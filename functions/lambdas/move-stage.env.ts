import * as z from "zod";

/** What moving a stage needs. */
export const MoveStageEnv = z.object({
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
