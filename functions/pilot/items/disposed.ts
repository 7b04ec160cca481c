import * as z from "zod";
import { DisposalId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/**
 * The rules of the plan by which cases are disposed of here, as the authority's document names them. By `contacts` the ways
 * to people go, and the case itself stays.
 */
export const disposalRules = ["drafts", "withoutGrant", "granted", "contacts"] as const;
export type DisposalRule = (typeof disposalRules)[number];

/**
 * All that is left of a case: that it was there, and by which rule it was disposed of. Never what was in it; beside it lies
 * what is kept for ever of one that had a grant.
 */
export const Disposed = z.lazy(() =>
  z.object({
    v: z.literal(1),
    at: Instant,
    rule: z.enum(disposalRules),
    dueSince: LocalDay,
    registrationNumber: RegistrationNumber.optional(),
    /** How the register names what opened a case that had a grant. */
    register: z.object({ title: z.string(), organisation: z.string(), submittedAt: Instant }).optional(),
    disposal: DisposalId,
    by: z.object({ id: z.string(), name: z.string() }),
  }),
);
export type Disposed = z.infer<typeof Disposed>;
