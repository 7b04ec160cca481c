import * as z from "zod";

/** What the pages of frames and forecast need. */
export const FramesWebEnv = z.object({
  SITE_URL: z.url(),
  PILOTS_TABLE: z.string().min(1),
  KEYS_SECRET: z.string().min(1),
  CLOCK: z.enum(["system", "adjustable"]),
});
