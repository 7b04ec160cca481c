import * as z from "zod";

/** What finance's pages and exports need. */
export const FinanceWebEnv = z.object({
  SITE_URL: z.url(),
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  EXPORTS_BUCKET: z.string().min(1),
  ORGANISATION_NAME: z.string().min(1),
  ORGANISATION_NUMBER: z.string().min(1),
  KEYS_SECRET: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
