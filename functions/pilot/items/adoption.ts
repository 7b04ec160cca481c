import * as z from "zod";
import { ApplicationId, CallId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/** How far something that was tried has come with whoever takes it home, from a wish to ordinary work; or that it ended. */
export const adoptionStates = ["planned", "tried", "plan", "budget", "ordinary", "ended"] as const;
const State = z.enum(adoptionStates);
export type AdoptionState = z.infer<typeof State>;

/** How much of each a list holds. */
export const adoptionLimits = { receiver: 150, what: 600, place: 200, reason: 500, received: 60, changes: 40 } as const;

/** What is said of one receiver. */
const Said = z.object({
  /** The unit or organisation that takes it home. */
  receiver: z.string(),
  what: z.string(),
  /** In which plan or budget. */
  place: z.string().optional(),
  /** By when. */
  byDay: LocalDay.optional(),
  state: State,
  /** Why it ended, went back, or was corrected. */
  reason: z.string().optional(),
  at: Instant,
  by: z.string(),
});
export type ReceivedSaid = z.infer<typeof Said>;

/** Somebody takes home what a project tried: how it stands, and all that was said of it before. */
export const Received = z.lazy(() =>
  Said.extend({
    v: z.literal(1),
    applicationId: ApplicationId,
    number: z.number().int().min(1),
    version: z.number().int().min(1),
    /** As it was before each change, the first first. */
    before: z.array(Said),
  }),
);
export type Received = z.infer<typeof Received>;

/** A time at which the holder is asked how it stands. */
const Ask = z.object({
  /** So many years after the final report was accepted; 0 with it. */
  years: z.number().int().min(0).max(5),
  asksAt: Instant,
  dueDay: LocalDay,
  answered: z
    .object({
      at: Instant,
      by: z.string(),
      /** How many lines were new or changed since it was asked; nothing new is an answer. */
      changed: z.number().int().min(0),
      words: z.string().optional(),
    })
    .optional(),
});
export type AdoptionAsk = z.infer<typeof Ask>;

/** What is known together of who takes a project's results home, and when its holder is asked. */
export const Adoption = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    applicationId: ApplicationId,
    callId: CallId,
    asks: z.array(Ask),
    /** How many stand in each state. */
    standing: z.partialRecord(State, z.number().int()),
  }),
);
export type Adoption = z.infer<typeof Adoption>;

/** A receiver as the lists of its call have it. */
export const FunnelRow = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    number: z.number().int(),
    title: z.string(),
    organisation: z.string(),
    ...Said.omit({ by: true }).shape,
  }),
);
export type FunnelRow = z.infer<typeof FunnelRow>;

/** How many receivers of a call stand in a state, and how many of its projects have come so far with at least one. */
export type FunnelCount = AdoptionState | `projects-${AdoptionState}`;
const counted: readonly FunnelCount[] = adoptionStates.flatMap((state) => [state, `projects-${state}` as const]);
const Count = z.number().int().default(0);
export const FunnelCounts = z.lazy(() =>
  // as: each name was given its count in this line
  z.object(Object.fromEntries(counted.map((name) => [name, Count])) as Record<FunnelCount, typeof Count>),
);
export type FunnelCounts = z.infer<typeof FunnelCounts>;

/** What an authority decided about going on with what a project began. A later one stands beside it and says why. */
export const Continuation = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    number: z.number().int().min(1),
    outcome: z.enum(["ordinary", "further", "end"]),
    decidedOn: LocalDay,
    decider: z.string(),
    documentId: z.string(),
    at: Instant,
    by: z.string(),
    /** Why there is another one after the first. */
    reason: z.string().optional(),
  }),
);
export type Continuation = z.infer<typeof Continuation>;
