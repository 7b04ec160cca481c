import * as z from "zod";
import type { Answers } from "./answers.ts";

const Flat = z.union([z.string(), z.number(), z.boolean()]);
const Row = z.object({ id: z.string(), cells: z.record(z.string(), Flat) });
const Value = z.union([
  Flat,
  z.array(z.string()),
  z.array(Row),
  z.strictObject({ from: z.string(), to: z.string() }),
  z.strictObject({ level: z.string(), reason: z.string() }),
]);

/** Answers as they are stored; what each of them means is said by the form that they are pinned to. */
export const StoredAnswers: z.ZodType<Answers> = z.lazy(() => z.record(z.string(), Value));
