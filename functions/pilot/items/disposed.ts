import * as z from "zod";
import { DisposalId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/** The rules of the plan by which cases are disposed of here, as the authority's document names them. */
export const disposalRules = ["drafts", "withoutGrant"] as const;
export type DisposalRule = (typeof disposalRules)[number];

/** All that is left of a case: that it was there, and by which rule it was disposed of. Never what was in it. */
export const Disposed = z.lazy(() =>
  z.object({
    v: z.literal(1),
    at: Instant,
    rule: z.enum(disposalRules),
    dueSince: LocalDay,
    registrationNumber: RegistrationNumber.optional(),
    disposal: DisposalId,
    by: z.object({ id: z.string(), name: z.string() }),
  }),
);
export type Disposed = z.infer<typeof Disposed>;
