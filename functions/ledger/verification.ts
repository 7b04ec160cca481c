import * as z from "zod";
import { ApplicationId, CallId, RegistrationNumber } from "../vocabulary/ids.ts";
import { dayOf, Instant, LocalDay, Month, monthOf, yearOf } from "../vocabulary/instant.ts";
import { Ore, ore } from "../vocabulary/ore.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";

/** What a ledger line is about; the running total of a line counts the lines of its own kind. */
export const ledgerKinds = ["accepted-cost", "payment"] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

const Line = z.object({
  kind: z.enum(ledgerKinds),
  amountOre: Ore,
  account: z.string().min(1).max(60),
  /** The call's cost category and its Swedish name on the day of posting; payments have none. */
  category: z.object({ id: z.string(), label: z.string() }).optional(),
  /** The month in which the holder had the cost. */
  costPeriod: Month.optional(),
  /** What has been posted of this kind in the pilot, up to and including this line. */
  runningTotalOre: Ore,
});

/** A verification holds at most this many lines: it is one item, and an item holds 400 kB. */
const mostLines = 500;

/**
 * One verification: what was posted at once, under one number of a series without gaps. It is stored as one item, lines
 * and all, so that a posting is never half done however many lines it has, and it is never changed: a correction is a
 * new verification.
 */
export const Verification = z.lazy(() =>
  z.object({
    v: z.literal(1),
    series: z.string(),
    number: z.number().int().positive(),
    /** The accounting month it belongs to, which need not be the month of the costs. */
    month: Month,
    postedAt: Instant,
    postingDay: LocalDay,
    /** The day of what happened; earlier than the posting day when its own month was closed. */
    trueDay: LocalDay,
    applicationId: ApplicationId,
    callId: CallId,
    registrationNumber: RegistrationNumber.optional(),
    organisation: z.string(),
    organisationNumber: OrganisationNumber,
    municipality: z.string(),
    /** The fact that caused it: `report/2`. */
    reference: z.string().min(1).max(120),
    lines: z.array(Line).min(1).max(mostLines),
  }),
);
export type Verification = z.infer<typeof Verification>;

type PostedLine = Omit<z.infer<typeof Line>, "runningTotalOre">;

/** What a use case wants in the ledger. */
export type Posting = Pick<Verification, "applicationId" | "callId" | "organisation" | "municipality" | "reference"> & {
  readonly organisationNumber: string;
  readonly registrationNumber?: RegistrationNumber | undefined;
  readonly at: Instant;
  /** The accounting month, when it is not that of `at`. */
  readonly month?: Month | undefined;
  readonly trueDay?: LocalDay | undefined;
  readonly lines: readonly PostedLine[];
  /** What had been posted of each kind in the pilot before; guarded by the caller's own condition (the grant's version). */
  readonly before: Readonly<Partial<Record<LedgerKind, Ore>>>;
};

/** One line with all that its verification says: the row of every export and list. */
export type LedgerLine = Omit<Verification, "v" | "lines"> & z.infer<typeof Line> & { readonly line: number };

export const monthOfPosting = ({ month, at }: Pick<Posting, "month" | "at">): Month => month ?? monthOf(at);

/** Verifications are numbered from 1 in each accounting year. */
export const seriesOf = (month: Month): string => `P${yearOf(month)}`;

/** The posting as it is stored, with each line's running total. @throws ZodError when it breaks a limit: the caller's bug */
export function verificationOf({ before, lines, at, trueDay, ...posting }: Posting, number: number): Verification {
  const totals = new Map<LedgerKind, number>();
  const month = monthOfPosting({ month: posting.month, at });
  return Verification.parse({
    ...posting,
    v: 1,
    series: seriesOf(month),
    number,
    month,
    postedAt: at,
    postingDay: dayOf(at),
    trueDay: trueDay ?? dayOf(at),
    lines: lines.map((line) => {
      const total = ore((totals.get(line.kind) ?? before[line.kind] ?? 0) + line.amountOre);
      totals.set(line.kind, total);
      return { ...line, runningTotalOre: total };
    }),
  });
}

/** What lines come to, each kind for itself: costs and payments are never added together. */
export function sumsByKind(lines: readonly Pick<LedgerLine, "kind" | "amountOre">[]): Partial<Record<LedgerKind, Ore>> {
  const sums: Partial<Record<LedgerKind, Ore>> = {};
  for (const { kind, amountOre } of lines) sums[kind] = ore((sums[kind] ?? 0) + amountOre);
  return sums;
}

/** How people write the number: `P2026-17`. */
export const verificationName = ({ series, number }: Pick<Verification, "series" | "number">): string =>
  `${series}-${number}`;

/** The lines of a verification, each with what is common to them. */
export const linesOf = ({ v: _, lines, ...common }: Verification): LedgerLine[] =>
  lines.map((line, i) => ({ ...common, ...line, line: i + 1 }));
