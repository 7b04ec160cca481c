import * as z from "zod";

/** What the finance API needs. */
export const FinanceApiEnv = z.object({
  SITE_URL: z.url(),
  TOKEN_URL: z.url(),
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  EXPORTS_BUCKET: z.string().min(1),
  ORGANISATION_NAME: z.string().min(1),
  ORGANISATION_NUMBER: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
