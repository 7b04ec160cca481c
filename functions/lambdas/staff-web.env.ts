import * as z from "zod";

/** What staff need to sign in and to read cases. */
export const StaffWebEnv = z.object({
  SITE_URL: z.url(),
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  ATTACHMENTS_BUCKET: z.string().min(1),
  KEYS_SECRET: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
  OIDC_METADATA_URL: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
});
