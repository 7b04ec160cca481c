import * as z from "zod";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/** Where an appeal came in: here, or at the court, which told us. */
const appealVias = ["here", "court"] as const;
/** Whether it came within its time; an officer says so, and is held to what is known of the window. */
export const timelinesses = ["in-time", "late", "not-decided"] as const;
/** What came of it. `not-tried`: dismissed or written off by the court; `mistaken`: it was no appeal of this decision. */
export const appealOutcomes = ["upheld", "annulled", "changed", "sent-back", "not-tried", "mistaken"] as const;

/**
 * An appeal as it was known at a moment. Each step and each correction is one more entry, and the newest of its number
 * holds: what stood there before can always be read.
 */
export const AppealEntry = z.lazy(() =>
  z.object({
    /** Its place among the appeals of the decision, from 1 on. */
    appeal: z.number().int().min(1),
    at: Instant,
    by: z.object({ id: z.string(), name: z.string() }),
    /** Why something that stood there before was changed, or why an appeal after the last day counts as in time. */
    why: z.string().optional(),
    from: z.string(),
    via: z.enum(appealVias),
    receivedDay: LocalDay,
    timely: z.enum(timelinesses),
    /** The decision of its own by which a late appeal was dismissed: its day, and where it lies. */
    dismissedDay: LocalDay.optional(),
    dismissal: z.string().optional(),
    /** The last day on which it is handed over with our statement, and when it was. */
    dueDay: LocalDay.optional(),
    handedOverDay: LocalDay.optional(),
    /** The decision may not be carried out from the one day to the other; until further notice without the other. */
    stayFrom: LocalDay.optional(),
    stayTo: LocalDay.optional(),
    outcome: z.enum(appealOutcomes).optional(),
    outcomeDay: LocalDay.optional(),
    /** Who decided it, and the number of the case there. */
    outcomeBy: z.string().optional(),
    outcomeReference: z.string().optional(),
  }),
);
export type AppealEntry = z.infer<typeof AppealEntry>;
/** What is known of an appeal, whoever noted it. */
export type AppealFacts = Omit<AppealEntry, "appeal" | "at" | "by" | "why">;

/** So many entries of a decision's appeals fit beside it. */
export const mostAppealEntries = 100;

type WithAppeals = { readonly appeals?: readonly AppealEntry[] | undefined };

/** The appeals of a decision as they are known now, in the order of their numbers; also those entered by mistake. */
export function appealsOf(after: WithAppeals | undefined): readonly AppealEntry[] {
  const newest = new Map((after?.appeals ?? []).map((entry) => [entry.appeal, entry] as const));
  return [...newest.values()].sort((a, b) => a.appeal - b.appeal);
}

/** All that was noted of one appeal, the oldest first. */
export const entriesOf = (after: WithAppeals | undefined, appeal: number): readonly AppealEntry[] =>
  (after?.appeals ?? []).filter((entry) => entry.appeal === appeal);

const isStayed = ({ stayFrom, stayTo, outcome }: AppealFacts, day: LocalDay): boolean =>
  outcome !== "mistaken" && stayFrom !== undefined && stayFrom <= day && (stayTo === undefined || day <= stayTo);

/**
 * The appeal under which a case's decisions may not be carried out on a day; undefined where nothing stops them. It stops
 * terms and payments, and nothing else.
 */
export const stayOn = (afterDecisions: Iterable<WithAppeals>, day: LocalDay): AppealEntry | undefined =>
  [...afterDecisions].flatMap(appealsOf).find((appeal) => isStayed(appeal, day));
