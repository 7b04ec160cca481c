import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Write } from "../../platform/table/table.ts";
import { AccessId } from "../../vocabulary/ids.ts";
import { Instant, plusDays, toMilliseconds } from "../../vocabulary/instant.ts";

/** So long what a person has asked for can be read again; then the request is forgotten, and the log keeps that it was. */
export const daysKept = 30;

/** A person has asked what is held about them (GDPR, article 15), and somebody of the staff gathers it. */
export const AccessRequest = z.lazy(() =>
  z.object({
    v: z.literal(1),
    accessId: AccessId,
    address: z.string(),
    names: z.array(z.string()),
    reason: z.string(),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string() }),
  }),
);
export type AccessRequest = z.infer<typeof AccessRequest>;

export const requestPut = (request: AccessRequest): Write => ({
  table: "pilots",
  put: {
    ...keys.accessRequest(request.accessId),
    ...request,
    expiresAtSeconds: Math.floor(toMilliseconds(plusDays(request.at, daysKept)) / 1000),
  },
  when: absent,
});
