import * as z from "zod";

/** What delivering an outbox entry needs: the stream's Lambda and the sweep's share it. */
export const DeliverOutboxEnv = z.object({
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
  SITE_URL: z.url(),
  STATE_MACHINE_ARN: z.string().min(1),
  MAIL_SENDER: z.email(),
  MAIL_CONFIGURATION_SET: z.string(),
});
