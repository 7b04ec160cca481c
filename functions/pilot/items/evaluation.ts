import * as z from "zod";
import { FirstEvaluation } from "../../calls/first-edition/evaluation.ts";
import { liftEvaluation, liftEvaluationTyped } from "../../calls/first-edition/lift-evaluation.ts";
import { StoredAnswers } from "../../platform/forms/stored-answers.ts";
import { Instant } from "../../vocabulary/instant.ts";

const version = z.number().int().min(1);
const TypedText = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * The officer's evaluation while it is written, kept as it was typed. The versions before it are kept a while, so that
 * what two people write is merged by what each of them changed.
 */
export const EvaluationDraft = z.lazy(() =>
  z.object({
    v: z.literal(2),
    version,
    status: z.literal("draft"),
    typed: TypedText,
    changedAt: Instant,
    /** The name of who saved it; drafts of the first edition do not say. */
    savedBy: z.string().optional(),
  }),
);
export type EvaluationDraft = z.infer<typeof EvaluationDraft>;

/** The evaluation once it is signed: nothing of it changes any more. */
const SignedEvaluation = z.lazy(() =>
  z.object({
    v: z.literal(2),
    version,
    status: z.literal("signed"),
    /** The form that was answered; what was signed while the form was code is read by the one that the call has of it. */
    form: z.object({ id: z.string(), version: z.number().int() }).optional(),
    answers: StoredAnswers,
    changedAt: Instant,
    signedAt: Instant,
    signedBy: z.string(),
  }),
);
export type SignedEvaluation = z.infer<typeof SignedEvaluation>;

/** As it was stored while the form was code. */
const First = z.lazy(() =>
  z.discriminatedUnion("status", [
    z.object({ v: z.literal(1), version, status: z.literal("draft"), typed: TypedText, changedAt: Instant }),
    z.object({
      v: z.literal(1),
      version,
      status: z.literal("signed"),
      content: FirstEvaluation,
      changedAt: Instant,
      signedAt: Instant,
      signedBy: z.string(),
    }),
  ]),
);

function lifted(first: z.infer<typeof First>): EvaluationDraft | SignedEvaluation {
  if (first.status === "draft") return { ...first, v: 2, typed: liftEvaluationTyped(first.typed) };
  const { content, ...rest } = first;
  return { ...rest, v: 2, answers: liftEvaluation(content) };
}

/** The officer's evaluation of a granted pilot: a draft as it was typed, or the answers that were signed. */
export const Evaluation = z.lazy(() => z.union([EvaluationDraft, SignedEvaluation, First.transform(lifted)]));
export type Evaluation = z.infer<typeof Evaluation>;
