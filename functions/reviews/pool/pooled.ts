import * as z from "zod";
import type { Words } from "../../platform/forms/words.ts";
import { PooledId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { OrganisationNumber } from "../../vocabulary/organisation-number.ts";

/** A focus area of a programme, as the pool names it. */
export type Field = { readonly id: string; readonly name: Words };

/** A person of the pool of reviewers, as officers keep them. */
export const Pooled = z.lazy(() =>
  z.object({
    v: z.literal(1),
    pooledId: PooledId,
    version: z.number().int(),
    name: z.string(),
    email: z.email(),
    /** Those that the person reads applications in; mails are written in the first. */
    languages: z.array(z.enum(languages)).min(1),
    /** Focus areas of programmes: `p-kraftsamling-narvaro`. */
    fields: z.array(z.string()),
    organisation: z.string(),
    organisationNumber: OrganisationNumber.optional(),
    /** How many reviews the person has time for at once. */
    atOnce: z.number().int(),
    /** A person who is not active stays in the pool and is proposed for nothing. */
    active: z.boolean(),
    changedAt: Instant,
  }),
);
export type Pooled = z.infer<typeof Pooled>;

/** Whose address it was last; the person's own item says whether it still is. */
export const PoolAddress = z.object({ pooledId: PooledId });

/**
 * A name as it is compared and sorted: without capitals and double blanks.
 * @example nameKey(" Anna  ANDERSSON") === "anna andersson"
 */
export const nameKey = (name: string): string => name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
