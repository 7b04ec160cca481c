import * as z from "zod";
import { Signing } from "../../platform/signing/signing.ts";
import { DocumentId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { Ore } from "../../vocabulary/ore.ts";
import { Rate } from "../../vocabulary/rate.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { YearAmount } from "./decision.ts";
import type { Grant } from "./grant.ts";
import { StaffFile } from "./staff-file.ts";
import { termsNotAccepted } from "./terms.refusals.ts";

/** So many files may be sent for one version of the terms: the signed terms, minutes and statutes. */
export const mostTermsFiles = 10;

/** What the document says of the grant; when the grant says otherwise, it is to be sent anew. */
const Said = z.object({
  amountOre: Ore,
  years: z.array(YearAmount),
  rate: Rate,
  startDay: LocalDay,
  endDay: LocalDay,
  conditions: z.string(),
  aim: z.string().optional(),
});

/** A file that came for the terms: for which version of the document, and whether it begins with that very document. */
const TermsFile = z.lazy(() =>
  StaffFile.unwrap().extend({ document: DocumentId, unchanged: z.literal(true).optional() }),
);
export type TermsFile = z.infer<typeof TermsFile>;

/** The terms of a grant that are to be accepted: the document, the day, what has come, and what became of it. */
export const Terms = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    /** How many days the call gives, and whether they begin when the decision has gained legal force. */
    days: z.number().int().min(1),
    afterLegalForce: z.literal(true).optional(),
    since: Instant,
    sent: z.object({ document: DocumentId, at: Instant, lastDay: LocalDay, said: Said }).optional(),
    /** The reminders that wait, by their names. */
    reminders: z.array(z.string()),
    files: z.array(TermsFile),
    /** What was handed in last, by whom, and whether it waits to be checked. */
    signed: z.object({ signing: Signing, by: z.string(), waits: z.boolean() }).optional(),
    returned: z.array(z.object({ at: Instant, by: z.string(), reason: z.string() })),
    extended: z.array(z.object({ at: Instant, by: z.string(), from: LocalDay, to: LocalDay, reason: z.string() })),
    /** Checked and accepted: by whom, and in what the right to sign was read. */
    accepted: z.object({ at: Instant, by: z.string(), ground: z.string(), until: LocalDay }).optional(),
    lapsed: Instant.optional(),
  }),
);
export type Terms = z.infer<typeof Terms>;

/** What the terms say of a grant. */
export const saidOf = ({ amountOre, years, rate, startDay, endDay, conditions, aim }: Grant): z.infer<typeof Said> => ({
  ...{ amountOre, years, rate, startDay, endDay, conditions },
  ...(aim === undefined ? {} : { aim }),
});

/** Terms that were asked for and are not accepted: nothing is paid, and nothing accepted that would be paid for. */
const termsWait = ({ terms }: { readonly terms: Terms | undefined }): boolean =>
  terms !== undefined && terms.accepted === undefined;

/** @throws Refusal terms-not-accepted */
export function requireTermsAccepted(pilot: { readonly terms: Terms | undefined }): void {
  if (termsWait(pilot)) refuse(termsNotAccepted);
}
