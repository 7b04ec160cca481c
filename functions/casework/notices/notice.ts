import * as z from "zod";
import { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { events } from "./who-hears.ts";

/** Something that staff are to hear of a case, as it is kept for the mails of the morning. */
export const Notice = z.object({
  v: z.literal(1),
  at: Instant,
  /** A name that has been stored never gets another meaning; one that is gone is not told. */
  event: z.string(),
  applicationId: ApplicationId,
  work: z.object({ kind: z.string(), about: z.string().optional() }).optional(),
  /** Who did it, by the id of their sign-in: nobody is told of what they did themselves. */
  by: z.string().optional(),
});
export type Notice = z.infer<typeof Notice>;

export const eventIn = ({ event }: Pick<Notice, "event">) => events.find((one) => one === event);
