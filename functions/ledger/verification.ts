import * as z from "zod";
import { AccountString } from "../vocabulary/account-plan.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../vocabulary/ids.ts";
import { dayOf, firstDayOf, Instant, LocalDay, Month, monthOf, yearOf } from "../vocabulary/instant.ts";
import { Ore, ore } from "../vocabulary/ore.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { vatStatuses } from "../vocabulary/vat.ts";
import { type CountedKind, countedKinds, countsAs, ledgerKinds } from "./kinds.ts";

const Line = z.object({
  kind: z.enum(ledgerKinds),
  /** Booked on `debit` and, with the other sign, on `credit`: every line is balanced by itself. */
  amountOre: Ore,
  debit: AccountString,
  credit: AccountString,
  /** The call's cost category and its Swedish name on the day of posting; only accepted costs have one. */
  category: z.object({ id: z.string(), label: z.string() }).optional(),
  /** The month in which the holder had the cost. */
  costPeriod: Month.optional(),
  vat: z.enum(vatStatuses).optional(),
  /** The holder's own verification behind a cost, as their ledger names it: `A 123`. */
  voucher: z.string().max(60).optional(),
  /** A correction's old line, and what kind its amount counts as. */
  corrects: z
    .object({ verification: z.string(), line: z.number().int().positive(), kind: z.enum(countedKinds) })
    .optional(),
  /** A payment of what was booked as a debt before: it costs nothing more. */
  settles: z.literal("payable").optional(),
  /** A payment that the authority's supplier ledger books: it is in none of this ledger's files for the authority's own. */
  elsewhere: z.literal(true).optional(),
  /** What has been posted of the kind it counts as in the pilot, up to and including this line. */
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
    v: z.literal(2),
    series: z.string(),
    number: z.number().int().positive(),
    /** The accounting month it belongs to, which need not be the month of the costs. */
    month: Month,
    postedAt: Instant,
    /** A day of the accounting month: that of the posting, or the month's nearest to it. */
    postingDay: LocalDay,
    /** The day of what happened; outside the accounting month when its own month was closed. */
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

export type PostedLine = Omit<z.infer<typeof Line>, "runningTotalOre">;
export type Totals = Readonly<Partial<Record<CountedKind, Ore>>>;

/** What a use case wants in the ledger. */
export type Posting = Pick<Verification, "applicationId" | "callId" | "organisation" | "municipality" | "reference"> & {
  readonly organisationNumber: string;
  readonly registrationNumber?: RegistrationNumber | undefined;
  readonly at: Instant;
  /** The day of what happened, when it is not that of `at`; its month is posted to, or the first open one after it. */
  readonly trueDay?: LocalDay | undefined;
  readonly lines: readonly PostedLine[];
  /** What had been posted of each kind in the pilot before; guarded by the caller's own condition (the grant's version). */
  readonly before: Totals;
};

/** One line with all that its verification says: the row of every export and list. */
export type LedgerLine = Omit<Verification, "v" | "lines"> & z.infer<typeof Line> & { readonly line: number };

/** The month that a posting belongs to when nothing is closed. */
export const monthOfPosting = (posting: Pick<Posting, "trueDay" | "at">): Month =>
  posting.trueDay ? Month.parse(posting.trueDay.slice(0, 7)) : monthOf(posting.at);

/** Verifications are numbered from 1 in each accounting year. */
export const seriesOf = (month: Month): string => `P${yearOf(month)}`;

const lastDayOf = (month: Month): LocalDay => {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return LocalDay.parse(new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10));
};

/** The day of the accounting month that is nearest to a day. */
function dayWithin(month: Month, day: LocalDay): LocalDay {
  if (day.slice(0, 7) < month) return firstDayOf(month);
  const last = lastDayOf(month);
  return day > last ? last : day;
}

/** The posting as it is stored, with each line's running total. @throws ZodError when it breaks a limit: the caller's bug */
export function verificationOf(posting: Posting, month: Month, number: number): Verification {
  const { before, lines, at, trueDay, ...rest } = posting;
  const totals = new Map<CountedKind, number>();
  return Verification.parse({
    ...rest,
    v: 2,
    series: seriesOf(month),
    number,
    month,
    postedAt: at,
    postingDay: dayWithin(month, dayOf(at)),
    trueDay: trueDay ?? dayOf(at),
    lines: lines.map((line) => {
      const kind = countsAs(line);
      const total = ore((totals.get(kind) ?? before[kind] ?? 0) + line.amountOre);
      totals.set(kind, total);
      return { ...line, runningTotalOre: total };
    }),
  });
}

/** What lines come to, each kind for itself: costs and payments are never added together. */
export function sumsByKind(lines: readonly Pick<LedgerLine, "kind" | "amountOre" | "corrects">[]): Totals {
  const sums: Partial<Record<CountedKind, Ore>> = {};
  for (const line of lines) {
    const kind = countsAs(line);
    sums[kind] = ore((sums[kind] ?? 0) + line.amountOre);
  }
  return sums;
}

/** What lines come to that the sums by kind do not tell, and that the result of a month is reckoned with. */
export type Beside = {
  /** Of payments and advances, what the supplier ledger books. */
  readonly elsewhereOre?: Ore | undefined;
  /** Of payments, what is no cost of this ledger when it is paid: a debt of before, or booked elsewhere. */
  readonly settledOre?: Ore | undefined;
};

/** @returns nothing of what is nothing, so that a month without any stays as it was */
export function besideOf(
  lines: readonly Pick<PostedLine, "kind" | "corrects" | "amountOre" | "settles" | "elsewhere">[],
): { readonly elsewhereOre?: Ore; readonly settledOre?: Ore } {
  const sumOf = (some: typeof lines) => some.reduce((sum, { amountOre }) => sum + amountOre, 0);
  const elsewhereOre = sumOf(lines.filter(({ elsewhere }) => elsewhere));
  const settledOre = sumOf(lines.filter((line) => countsAs(line) === "payment" && (line.settles || line.elsewhere)));
  return {
    ...(elsewhereOre === 0 ? {} : { elsewhereOre: ore(elsewhereOre) }),
    ...(settledOre === 0 ? {} : { settledOre: ore(settledOre) }),
  };
}

/** How people write the number: `P2026-17`. */
export const verificationName = ({ series, number }: Pick<Verification, "series" | "number">): string =>
  `${series}-${number}`;

/** Sorts as the numbers do. */
export const sortKey = ({ series, number }: Pick<Verification, "series" | "number">): string =>
  `${series}#${String(number).padStart(9, "0")}`;

/** The lines of a verification, each with what is common to them. */
export const linesOf = ({ v: _, lines, ...common }: Verification): LedgerLine[] =>
  lines.map((line, i) => ({ ...common, ...line, line: i + 1 }));
