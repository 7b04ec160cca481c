import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";
import { StaffPerson } from "./owner.ts";

/** Short words by which officers sort cases, in the order of the alphabet. */
export const Tags = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    tags: z.array(z.string()),
    changedAt: Instant,
    by: StaffPerson,
  }),
);
export type Tags = z.infer<typeof Tags>;
