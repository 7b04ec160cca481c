import * as z from "zod";

/** What the officer needs to assign reviewers. */
export const OfficerReviewsEnv = z.object({
  SITE_URL: z.url(),
  PILOTS_TABLE: z.string().min(1),
  RECORD_TABLE: z.string().min(1),
  KEYS_SECRET: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
