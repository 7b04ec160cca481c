import * as z from "zod";

/** What is to be reached of a goal, as exact text; what it is called stands with it, as it was decided. */
export const GoalTarget = z.object({
  goal: z.string(),
  name: z.string(),
  unit: z.string().optional(),
  target: z.string(),
});
export type GoalTarget = z.infer<typeof GoalTarget>;
