import * as z from "zod";
import { LocalDay } from "../../vocabulary/instant.ts";

const title = z.string();
/** Which evaluation: its kind, and which stage or after how many years. */
const which = { kind: z.enum(["stage", "self", "external", "long-term"]), number: z.number().int().optional() };

/** What each mail about an evaluation says, as data. */
export const evaluationTemplates = {
  evaluated: z.lazy(() => z.object({ title })),
  "evaluation-due": z.lazy(() => z.object({ title, ...which, dueDay: LocalDay })),
  "evaluation-reminder": z.lazy(() =>
    z.object({ title, ...which, dueDay: LocalDay, late: z.literal(true).optional() }),
  ),
  "evaluation-moved": z.lazy(() =>
    z.object({ title, ...which, before: LocalDay, dueDay: LocalDay, reason: z.string() }),
  ),
  "evaluation-signed": z.lazy(() => z.object({ title, ...which, by: z.string() })),
  "evaluator-invited": z.lazy(() =>
    z.object({
      title,
      callTitle: z.string(),
      organisation: z.string(),
      dueDay: LocalDay,
      /** Links before this one open nothing any more. */
      again: z.literal(true).optional(),
    }),
  ),
  "evaluator-released": z.lazy(() => z.object({ title, reason: z.string() })),
} as const;
