import * as z from "zod";

const Judged = z.object({ judgement: z.enum(["yes", "partly", "no", "too-early"]), text: z.string() });

/** What an officer signed while the form of the evaluation was code. It is read for ever, and lifted to answers. */
export const FirstEvaluation = z.lazy(() =>
  z.object({
    output: z.string(),
    outcome: z.string(),
    impact: z.string(),
    /** Whether the pilot was decisive for real change, by the ids of the call's questions (system, individual, collaboration). */
    decisive: z.record(z.string(), Judged),
    /** Ids of the call's list of system dimensions. */
    dimensions: z.array(z.string()),
    shortTerm: z.string(),
    longTerm: z.string(),
    scaledUp: z.object({ judgement: z.enum(["yes", "partly", "no"]), how: z.string() }),
    lessons: z.string(),
    challenges: z.string(),
    conditions: z.string(),
  }),
);
export type FirstEvaluation = z.infer<typeof FirstEvaluation>;
