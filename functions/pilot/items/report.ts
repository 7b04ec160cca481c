import * as z from "zod";
import { liftReport } from "../../calls/first-edition/lift-report.ts";
import { Sample } from "../../calls/sampling.ts";
import { StoredAnswers } from "../../platform/forms/stored-answers.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay, Month } from "../../vocabulary/instant.ts";
import { Ore, sumOre } from "../../vocabulary/ore.ts";
import { vatStatuses } from "../../vocabulary/vat.ts";

export const reportStatuses = ["draft", "submitted", "returned", "accepted"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const voucherLimits = { name: 60, text: 80 } as const;

/** The holder's own verification behind a cost. Its text may name people: it is shown to the holder and the officer only. */
const Voucher = z.object({
  name: z.string().max(voucherLimits.name),
  day: LocalDay,
  text: z.string().max(voucherLimits.text),
});

/**
 * One line of a claim: booked costs of a category in a month as the holder typed them, one verification out of the
 * holder's SIE file (a credit note is less than nothing), or what a flat rate makes of a month's other lines.
 */
export const CostLine = z.object({
  /** Its number in the report, which people call it by. */
  id: z.number().int().min(1),
  categoryId: z.string(),
  month: Month,
  amountOre: Ore,
  vat: z.enum(vatStatuses),
  voucher: Voucher.optional(),
  /** It is not claimed by itself: it follows the lines of the category it is a share of. */
  computed: z.literal(true).optional(),
});
export type CostLine = z.infer<typeof CostLine>;

/** At most so many lines of a claim are booked costs; those that are computed come besides. */
export const mostBookedLines = 450;
/** More would not fit one verification of the ledger with what the claim settles. */
export const mostLines = 490;

/** Why less than what was claimed is accepted. */
export const reasonCodes = [
  "not-eligible",
  "outside-period",
  "not-proven",
  "over-budget",
  "claimed-before",
  "private-or-ordinary",
  "arithmetic",
  "other",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** The most characters of the note to one line, and of all notes to one report: it is one item. */
export const noteLimits = { one: 300, all: 15_000 } as const;

/** A line of a claim of which less than claimed was accepted, or nothing. A computed line follows others and has no reason. */
export const Cut = z.object({
  id: z.number().int().min(1),
  acceptedOre: Ore,
  reason: z.enum(reasonCodes).optional(),
  note: z.string().max(noteLimits.one).optional(),
});
export type Cut = z.infer<typeof Cut>;

/** One line's accepted amount before and after a correction, and its line in the correction's verification. */
const LineChange = z.object({
  id: z.number().int().min(1),
  fromOre: Ore,
  toOre: Ore,
  line: z.number().int().min(1),
});

/** An accepted line that was corrected afterwards, with the computed line that followed it, and what that led to. */
export const Correction = z.object({
  at: Instant,
  by: z.string(),
  reason: z.enum(reasonCodes),
  note: z.string().max(noteLimits.one),
  /** The line the officer corrected comes first. */
  changes: z.array(LineChange).min(1),
  paymentOre: Ore,
  settledOre: Ore,
  reclaimedOre: Ore,
  /** Where it was posted: the month is a later one when its own was closed. */
  verification: z.string(),
  month: Month,
});
export type Correction = z.infer<typeof Correction>;

/** A line that an officer proposes to accept less of, afterwards: sent to the holder, who may answer until a day. */
const Lowering = z.object({
  line: z.number().int().min(1),
  toOre: Ore,
  reason: z.enum(reasonCodes),
  note: z.string().max(noteLimits.one),
  at: Instant,
  by: z.string(),
  replyDay: LocalDay,
  reply: z.object({ at: Instant, by: z.string(), text: z.string() }).optional(),
});
export type Lowering = z.infer<typeof Lowering>;

/** So many lines of a report wait for an answer at once: each may be answered at length, and a report is one item. */
export const mostLowerings = 8;

/** What an officer looked at of a claim that was drawn, and what was found where something was. */
const Control = z.object({ at: Instant, by: z.string(), looked: z.string(), found: z.string().optional() });

/** So many notes of what was looked at: one or two for each time it was handed in. */
export const mostControls = 20;

/** A report is one item: it holds so many corrections. */
export const mostCorrections = 60;

const claimed = {
  from: Month,
  through: Month,
  final: z.boolean(),
  /** Whether the amounts are without VAT or with it. */
  vat: z.enum(vatStatuses),
  costs: z.array(CostLine),
};

/** As it was stored while the form was code. */
const FirstContent = z.object({ ...claimed, texts: z.record(z.string(), z.string()) }).transform(liftReport);

/** What was submitted: read, whole, and frozen until the report is returned. What is told in words is answers. */
export const ReportContent = z.lazy(() =>
  z.union([
    z.object({
      ...claimed,
      form: z.object({ id: z.string(), version: z.number().int() }),
      answers: StoredAnswers,
    }),
    FirstContent,
  ]),
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
    typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    /** What is typed was left by a button, and not saved by the page itself. */
    byButton: z.literal(true).optional(),
    content: ReportContent.optional(),
    begunAt: Instant,
    changedAt: Instant,
    submittedAt: Instant.optional(),
    returned: z.object({ at: Instant, by: z.string(), comment: z.string() }).optional(),
    accepted: Accepted.optional(),
    /** It is prepared, by whom, and waits for the one who hands it in. */
    toSign: z.object({ at: Instant, by: z.string(), memberId: z.string().optional() }).optional(),
    /** The one who hands it in has sent it back to those who prepared it, and why. */
    sentBack: z.object({ at: Instant, by: z.string(), comment: z.string() }).optional(),
    /** What was drawn when it was handed in, where the call draws claims that are looked at more closely. */
    sample: Sample.optional(),
    controls: z.array(Control).optional(),
    /** What was corrected afterwards, the first first. */
    corrections: z.array(Correction).optional(),
    /** What is proposed to be lowered afterwards, and waits for the holder or the decision. */
    lowerings: z.array(Lowering).optional(),
  }),
);
export type Report = z.infer<typeof Report>;

/** Whether nothing keeps a claim from being accepted: it was not drawn, or was looked at since it was handed in last. */
export const isChecked = ({
  sample,
  controls = [],
  submittedAt,
}: Pick<Report, "sample" | "controls" | "submittedAt">): boolean =>
  sample?.cause === undefined || controls.some(({ at }) => submittedAt === undefined || at >= submittedAt);

/** The sum of the costs that a report claims. */
export const costsOf = ({ costs }: { readonly costs: readonly Pick<CostLine, "amountOre">[] }): Ore =>
  sumOre(costs.map(({ amountOre }) => amountOre));

/** The report as it becomes, if the stored one is still the one that was seen, which `report.version` says. */
export const reportPut = (applicationId: ApplicationId, report: Report): Write => ({
  table: "pilots",
  put: { ...keys.report(applicationId, report.number), ...report, version: report.version + 1 },
  when: unchangedSince(report.version),
});

/** A final report ends the project: it is accepted last. */
export const waitsForOthers = (report: Report, reports: readonly Report[]): boolean =>
  report.content?.final === true &&
  reports.some(({ number, status }) => number !== report.number && status !== "accepted");
