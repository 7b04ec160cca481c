import * as z from "zod";

/** What the sweep needs: the same as deliver-outbox, on a timer instead of a stream. */
export const RunDueEnv = z.object({
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
  SITE_URL: z.url(),
  STATE_MACHINE_ARN: z.string().min(1),
  MAIL_SENDER: z.email(),
  MAIL_CONFIGURATION_SET: z.string(),
});
