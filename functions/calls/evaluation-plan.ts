import * as z from "zod";
import { PartId } from "../platform/forms/ids.ts";
import { Words } from "../platform/forms/words.ts";
import { LocalDay } from "../vocabulary/instant.ts";

/** The most stages a call has: each of them has a timer from the decision on, in one transaction with it. */
export const mostStages = 8;
/** After how many years a project may be asked again. */
export const longTermYears = [1, 2, 3, 5, 10] as const;

/**
 * Which evaluations a call asks for beside the officer's final one, and when. Each is answered in the call's evaluation
 * form: by whom follows from its kind, of the stages as it is said here. A call without it asks for none.
 */
export const EvaluationPlan = z.lazy(() =>
  z.object({
    /** How many days there are to answer. */
    answerDays: z.number().int().min(7).max(180),
    /**
     * At the end of each stage: on these days and the project's last one, or of so many parts of its time. A call in work
     * may lack both, a published one has one of them.
     */
    stages: z
      .object({
        by: z.enum(["holder", "officer"]),
        days: z.array(LocalDay).max(mostStages).default([]),
        number: z.number().int().min(1).max(mostStages).optional(),
        /** The last stage is evaluated with the final evaluation. */
        joined: z.literal(true).optional(),
      })
      .optional(),
    /** The holder's own, when the project has ended. */
    self: z.literal(true).optional(),
    /** By an evaluator from outside, so many months before the end. */
    external: z.object({ monthsBefore: z.number().int().min(0).max(36) }).optional(),
    /** By the holder, so many years after the final one. */
    longTermYears: z.array(z.number().int().min(1).max(10)).max(longTermYears.length).optional(),
    /** The goals that each stage is judged by. */
    goals: z
      .array(z.object({ id: PartId, name: Words(300) }))
      .max(60)
      .optional(),
  }),
);
export type EvaluationPlan = z.infer<typeof EvaluationPlan>;
