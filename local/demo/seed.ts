import { apply, review } from "./acts.ts";
import { girlUnit, vandpunkten } from "./pilots.ts";
import type { Stage } from "./stage.ts";

/**
 * Two pilots to look at, made as people would make them: one that waits for its reviewers, one that is reviewed and
 * waits for its decision.
 */
export async function seedDemo(stage: Stage): Promise<void> {
  const reviewed = async () => {
    const id = await apply(stage, vandpunkten);
    await review(stage, id, ["bedomare-ett@example.org", "bedomare-tva@example.org"]);
  };
  await Promise.all([apply(stage, girlUnit), reviewed()]);
}
