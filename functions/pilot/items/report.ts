import * as z from "zod";
import { Instant, Month } from "../../vocabulary/instant.ts";
import { Ore, sumOre } from "../../vocabulary/ore.ts";
import { vatStatuses } from "../../vocabulary/vat.ts";
import { Correction } from "./correction-made.ts";
import { CostLine } from "./cost-line.ts";
import { Cut } from "./cut.ts";

export const reportStatuses = ["draft", "submitted", "returned", "accepted"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** The extra questions of a final report. */
export const finalQuestions = ["lessons", "scaling", "dissemination"] as const;
/** What every report tells. */
export const reportQuestions = ["done", "results", "deviations", "next"] as const;
export type ReportQuestion = (typeof reportQuestions)[number] | (typeof finalQuestions)[number];

/** What was submitted: read, whole, and frozen until the report is returned. */
export const ReportContent = z.lazy(() =>
  z.object({
    from: Month,
    through: Month,
    final: z.boolean(),
    texts: z.partialRecord(z.enum([...reportQuestions, ...finalQuestions]), z.string()),
    /** Whether the amounts are without VAT or with it. */
    vat: z.enum(vatStatuses),
    costs: z.array(CostLine),
  }),
);
export type ReportContent = z.infer<typeof ReportContent>;

/** What the officer accepted of a claim, and what it led to. */
const Accepted = z.lazy(() =>
  z.object({
    at: Instant,
    by: z.string(),
    acceptedOre: Ore,
    /** To be paid; settled against advances; claimed back. */
    paymentOre: Ore,
    settledOre: Ore,
    reclaimedOre: Ore,
    /** The lines that were not accepted as claimed; every other line was. */
    cuts: z.array(Cut),
    /** Its verification in the ledger: `P2027-3`; nothing is posted of a report without costs. */
    verification: z.string().optional(),
  }),
);

/**
 * A progress or final report. A draft is kept as it was typed; `content` is there once it has been submitted, and the
 * typed text is let go when it is accepted: an item holds 400 kB.
 */
export const Report = z.lazy(() =>
  z.object({
    v: z.literal(2),
    number: z.number().int().min(1),
    version: z.number().int().min(1),
    status: z.enum(reportStatuses),
    typed: z.record(z.string(), z.string()),
    content: ReportContent.optional(),
    begunAt: Instant,
    changedAt: Instant,
    submittedAt: Instant.optional(),
    returned: z.object({ at: Instant, by: z.string(), comment: z.string() }).optional(),
    accepted: Accepted.optional(),
    /** What was corrected afterwards, the first first. */
    corrections: z.array(Correction).optional(),
  }),
);
export type Report = z.infer<typeof Report>;

/** The sum of the costs that a report claims. */
export const costsOf = ({ costs }: { readonly costs: readonly Pick<CostLine, "amountOre">[] }): Ore =>
  sumOre(costs.map(({ amountOre }) => amountOre));
