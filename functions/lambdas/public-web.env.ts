import * as z from "zod";

/** What the public pages need: they read calls and nothing else. */
export const PublicWebEnv = z.object({
  SITE_URL: z.url(),
  PILOTS_TABLE: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
