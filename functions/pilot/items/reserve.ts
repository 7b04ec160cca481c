import * as z from "zod";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/** A rejected application that waits for a place: where it stands, until when, and whether a place is free for it. */
export const Reserve = z.object({
  v: z.literal(1),
  version: z.number().int().min(1),
  rank: z.number().int().min(1),
  lastDay: LocalDay,
  at: Instant,
  by: z.string(),
  /** The mail that says that the list has ended, by its name. */
  timer: z.string(),
  /** A place has become free: whose, and since when. */
  offer: z.object({ at: Instant, from: ApplicationId, title: z.string() }).optional(),
  /** It waits no longer: it got a place, or was taken off the list. */
  ended: Instant.optional(),
});
export type Reserve = z.infer<typeof Reserve>;

/** Its place in the list of the call, for as long as it waits and none is free for it. */
export const ReservePlace = z.object({
  v: z.literal(1),
  applicationId: ApplicationId,
  title: z.string(),
  rank: z.number().int().min(1),
  lastDay: LocalDay,
  timer: z.string(),
});
export type ReservePlace = z.infer<typeof ReservePlace>;
