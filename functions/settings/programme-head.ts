import * as z from "zod";
import { Instant } from "../vocabulary/instant.ts";

export const ProgrammeId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .brand("ProgrammeId");
export type ProgrammeId = z.infer<typeof ProgrammeId>;

/** What pages that are not of the programme say of it: its name, and whom the warnings protect. */
export const ProgrammeHead = z.lazy(() =>
  z.object({
    v: z.literal(1),
    programmeId: ProgrammeId,
    version: z.number().int(),
    publishedAt: Instant,
    name: z.record(z.string(), z.string()),
    purpose: z.record(z.string(), z.string()),
    protects: z.record(z.string(), z.string()),
  }),
);
export type ProgrammeHead = z.infer<typeof ProgrammeHead>;
