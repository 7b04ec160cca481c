import * as z from "zod";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/** At what moment the wheel is turned: a while after the grant, once a report is in, at its rhythm, before the project ends. */
export const turns = ["start", "report", "rhythm", "end"] as const;
export type Turn = (typeof turns)[number];

/** What is known of one question of the frame. */
const Evidence = z.object({
  /** How often it was put to somebody. */
  asked: z.number().int(),
  /** The number of the question that was answered. */
  answered: z.number().int().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** What was put to one person of the applicant's side, known as the link of a project knows them. */
const Put = z.object({
  /** When they were asked last, and by which question: it alone can be answered. */
  lastOn: LocalDay,
  number: z.number().int(),
  /** What that question is about, until it is answered or passed over. */
  open: z.string().optional(),
  /** What they have said that they cannot answer. */
  passed: z.array(z.string()),
});
export type Put = z.infer<typeof Put>;

/**
 * The question wheel of a pilot: which of its frame's questions have been put and answered, by the ids of these questions.
 * What was said lies apart (`ASKED#`), so that no page of the case reads it.
 */
export const Wheel = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int(),
    /** Since when it turns: its call lists the pilots in this order. */
    since: Instant,
    paused: z.literal(true).optional(),
    /** How many questions were put: they are named by their numbers. */
    asked: z.number().int(),
    cells: z.record(z.string(), Evidence),
    people: z.record(z.string(), Put),
    /** The timer of its next turn, and what turned it last: a timer that is heard twice turns it once. */
    timer: z.string().optional(),
    lastTurn: z.string().optional(),
  }),
);
export type Wheel = z.infer<typeof Wheel>;
