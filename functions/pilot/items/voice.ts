import * as z from "zod";
import { StoredAnswers } from "../../platform/forms/stored-answers.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { WrittenDraft } from "./written-draft.ts";

/** `stage-2`, `self`, `external`, `long-term-3` (years). */
export const OccasionId = z.string().regex(/^(stage-[1-9]|self|external|long-term-[1-9]\d?)$/);
export type OccasionId = z.infer<typeof OccasionId>;

/** How often the day of one evaluation can be moved, and how much is written of why. */
export const voiceLimits = { moves: 6, reason: 500, name: 200, organisation: 200 } as const;

const Evaluator = z.object({
  name: z.string(),
  email: z.email(),
  organisation: z.string(),
  language: z.enum(languages),
  /** The generation of the evaluator's links; raising it revokes every earlier one. */
  generation: z.number().int().min(1),
  assignedAt: Instant,
});
export type Evaluator = z.infer<typeof Evaluator>;

/**
 * One evaluation of a pilot beside the officer's final one: who writes it where that is an evaluator from outside, its
 * day where that was moved, what is written, and what was signed. Nobody writes in another's.
 */
export const Voice = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    occasion: OccasionId,
    evaluator: Evaluator.optional(),
    /** Evaluators before this one, and why each was released; links of theirs never open again. */
    former: z.array(Evaluator.extend({ releasedAt: Instant, reason: z.string() })).optional(),
    /** The last day, where it was moved, and how it came to that. */
    dueDay: LocalDay.optional(),
    moves: z
      .array(z.object({ at: Instant, by: z.string(), from: LocalDay, to: LocalDay, reason: z.string() }))
      .optional(),
    draft: WrittenDraft.optional(),
    /** Nothing of it changes any more. */
    signed: z
      .object({
        form: z.object({ id: z.string(), version: z.number().int() }),
        answers: StoredAnswers,
        at: Instant,
        by: z.string(),
        organisation: z.string().optional(),
      })
      .optional(),
    changedAt: Instant,
  }),
);
export type Voice = z.infer<typeof Voice>;
