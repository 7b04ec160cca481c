import * as z from "zod";
import { Instant } from "../../vocabulary/instant.ts";

export const judgements = ["yes", "partly", "no", "too-early"] as const;
export type Judgement = (typeof judgements)[number];

export const scalings = ["yes", "partly", "no"] as const;
export type Scaling = (typeof scalings)[number];

const Answer = z.object({ judgement: z.enum(judgements), text: z.string() });

/** The officer's evaluation: output - outcome - impact, the three questions, and what the joint analysis is made of. */
export const EvaluationContent = z.lazy(() =>
  z.object({
    output: z.string(),
    outcome: z.string(),
    impact: z.string(),
    /** Whether the pilot was decisive for real change, by the ids of the call's questions (system, individual, collaboration). */
    decisive: z.record(z.string(), Answer),
    /** Ids of the call's list of system dimensions. */
    dimensions: z.array(z.string()),
    shortTerm: z.string(),
    longTerm: z.string(),
    scaledUp: z.object({ judgement: z.enum(scalings), how: z.string() }),
    lessons: z.string(),
    challenges: z.string(),
    conditions: z.string(),
  }),
);
export type EvaluationContent = z.infer<typeof EvaluationContent>;

/** A draft is kept as it was typed; `content` is there once it is signed, and then nothing changes any more. */
export const Evaluation = z.lazy(() =>
  z.object({
    v: z.literal(1),
    version: z.number().int().min(1),
    status: z.enum(["draft", "signed"]),
    typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    content: EvaluationContent.optional(),
    changedAt: Instant,
    signedAt: Instant.optional(),
    signedBy: z.string().optional(),
  }),
);
export type Evaluation = z.infer<typeof Evaluation>;
