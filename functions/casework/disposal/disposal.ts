import * as z from "zod";
import { disposalRules } from "../../pilot/items/disposed.ts";
import { Actor } from "../../pilot/items/lifecycle.ts";
import { type Condition, unchangedSince } from "../../platform/table/table.ts";
import { ApplicationId, CallId, DisposalId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { dayOf, Instant, LocalDay, yearOf } from "../../vocabulary/instant.ts";

/** So many cases are on one list: each is looked through before it is proposed. What is left over is another list. */
export const mostListed = 50;

/** A case on the list, without anything of what is in it. */
const Listed = z.object({
  applicationId: ApplicationId,
  registrationNumber: RegistrationNumber.optional(),
  dueSince: LocalDay,
});
export type Listed = z.infer<typeof Listed>;

/** What is to be disposed of by one rule of the plan: proposed by one, confirmed by another, and then carried out. */
export const Disposal = z.lazy(() =>
  z.object({
    v: z.literal(1),
    disposalId: DisposalId,
    version: z.number().int(),
    callId: CallId,
    rule: z.enum(disposalRules),
    /** Of the plan as it was when it was proposed. */
    years: z.number().int(),
    /** How long de minimis aid is kept, of a list of cases that had a grant: it is counted from the day of the grant. */
    aidYears: z.number().int().optional(),
    proposedAt: Instant,
    proposedBy: Actor,
    cases: z.array(Listed),
    status: z.enum(["proposed", "running", "stopped", "done"]),
    confirmedAt: Instant.optional(),
    /** In whose name it is carried out, also when another goes on with it. */
    confirmedBy: Actor.optional(),
    /** How many cases of the list are behind. */
    done: z.number().int(),
    /** How often it was begun or gone on with: what an earlier beginning still owes does nothing. */
    starts: z.number().int(),
    finishedAt: Instant.optional(),
    /** Those that were left alone, and why, as a word. */
    left: z.array(z.object({ row: z.number().int(), why: z.string() })),
  }),
);
export type Disposal = z.infer<typeof Disposal>;
/** How long the plan keeps what a list is of. */
export type Years = Pick<Disposal, "years" | "aidYears">;

/**
 * From when on something may be disposed of: so many whole years after the end of the calendar year in which it ended.
 * @example dueSince(instant("2026-05-01T10:00:00Z"), 2) // "2029-01-01"
 */
export const dueSince = (ended: Instant, years: number): LocalDay =>
  LocalDay.parse(`${yearOf(dayOf(ended)) + years + 1}-01-01`);

export const isDue = (since: LocalDay, today: LocalDay): boolean => since <= today;

/** An order as it was read: nobody has stopped it or gone on with it since, and no case has been finished. */
export const asFarAs = ({ version, done }: Pick<Disposal, "version" | "done">): readonly Condition[] => [
  ...unchangedSince(version),
  { attribute: "done", equals: done },
];
