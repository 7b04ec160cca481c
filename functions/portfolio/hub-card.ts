import * as z from "zod";
import { ApplicationId } from "../vocabulary/ids.ts";
import { Instant, LocalDay } from "../vocabulary/instant.ts";

const Words = z.record(z.string(), z.string());

/** What everybody may read of a project, apart from its case: it is there as long as holder and officer have cleared it. */
export const HubCard = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    title: z.string(),
    organisation: z.string(),
    places: z.array(Words),
    areas: z.array(Words),
    summary: z.string(),
    learnt: z.string(),
    contact: z.string(),
    startDay: LocalDay,
    endDay: LocalDay,
    /** When it was cleared. */
    since: Instant,
  }),
);
export type HubCard = z.infer<typeof HubCard>;
