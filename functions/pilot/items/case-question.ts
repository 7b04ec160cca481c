import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { Instant, LocalDay } from "../../vocabulary/instant.ts";

/** The most characters of a question and of an answer, and the most questions of one case, which is read whole. */
export const questionLimits = { text: 4000, inAll: 200, unanswered: 20 } as const;

/** Who did something, as the conversation names them. */
const Person = z.object({ id: z.string(), name: z.string() });

/**
 * A question of a case and its answer. `staff` asks those who apply or hold the grant, and the `party` asks the authority;
 * the other side answers. What was asked and answered is never changed.
 */
export const CaseQuestion = z.lazy(() =>
  z.object({
    v: z.literal(1),
    number: z.number().int().min(1),
    version: z.number().int().min(1),
    from: z.enum(["staff", "party"]),
    text: z.string(),
    askedAt: Instant,
    askedBy: Person,
    /** The day by which the staff would like to have the answer. */
    dueDay: LocalDay.optional(),
    answer: z.object({ text: z.string(), at: Instant, by: Person }).optional(),
    /** An officer has read the answer, or waits for none any more. */
    closed: z.object({ at: Instant, by: Person }).optional(),
  }),
);
export type CaseQuestion = z.infer<typeof CaseQuestion>;
export type Asker = CaseQuestion["from"];

/** Whether somebody may still answer it. */
export const isUnanswered = ({ answer, closed }: Pick<CaseQuestion, "answer" | "closed">): boolean =>
  answer === undefined && closed === undefined;

/** The question as it becomes, if the stored one is still the one that was seen: `question.version` says which. */
export const questionPut = (
  id: ApplicationId,
  question: Omit<CaseQuestion, "version"> & { version: number },
): Write => ({
  table: "pilots",
  put: { ...keys.question(id, question.number), ...question, version: question.version + 1 },
  when: unchangedSince(question.version),
});
