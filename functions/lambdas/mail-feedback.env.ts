import * as z from "zod";

/** What recording a bounce or a complaint needs. */
export const MailFeedbackEnv = z.object({
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
