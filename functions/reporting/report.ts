import * as z from "zod";
import { Instant, Month } from "../vocabulary/instant.ts";
import { Ore, sumOre } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";

export const reportStatuses = ["draft", "submitted", "returned", "accepted"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** Booked costs of one category in one month, as the holder entered them or as the flat rate gives them. */
export const CostLine = z.object({ categoryId: z.string(), month: Month, amountOre: Ore });
export type CostLine = z.infer<typeof CostLine>;

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
    costs: z.array(CostLine),
  }),
);
export type ReportContent = z.infer<typeof ReportContent>;

/** A progress or final report. A draft is kept as it was typed; `content` is there once it has been submitted. */
export const Report = z.lazy(() =>
  z.object({
    v: z.literal(1),
    number: z.number().int().min(1),
    version: z.number().int().min(1),
    status: z.enum(reportStatuses),
    typed: z.record(z.string(), z.string()),
    content: ReportContent.optional(),
    begunAt: Instant,
    changedAt: Instant,
    submittedAt: Instant.optional(),
    returned: z.object({ at: Instant, by: z.string(), comment: z.string() }).optional(),
    accepted: z.object({ at: Instant, by: z.string(), acceptedOre: Ore, paymentOre: Ore }).optional(),
  }),
);
export type Report = z.infer<typeof Report>;

/** The sum of the costs in a report. */
export const costsOf = ({ costs }: Pick<ReportContent, "costs">): Ore =>
  sumOre(costs.map(({ amountOre }) => amountOre));

/**
 * Holds what a person saw against what is stored. An older version passes: the write's condition will refuse it, unless
 * it is a second press of a button that has already done its work. @throws Refusal stale-version, already-submitted
 */
export function mayFollow(report: Pick<Report, "version" | "status">, seen: number, ...allowed: ReportStatus[]): void {
  if (seen > report.version) refuse("stale-version");
  if (seen === report.version && !allowed.includes(report.status)) refuse("already-submitted");
}
