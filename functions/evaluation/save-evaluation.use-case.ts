import type { Project } from "../pilot/funded-pilot.store.ts";
import type { Evaluation } from "../pilot/items/evaluation.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Evaluations } from "./evaluation.store.ts";

/** An item of the table holds 400 kB: what was typed must fit beside what is read from it. */
const mostBytes = 200_000;

type Needs = { readonly evaluations: Pick<Evaluations, "save">; readonly clock: () => Instant };
type Command = { readonly project: Project; readonly version: number; readonly fields: Evaluation["typed"] };

/** What the officer has written so far, kept as it was typed. An evaluation may be prepared before the project has ended. */
export const saveEvaluation =
  ({ evaluations, clock }: Needs) =>
  async ({ project, version, fields }: Command): Promise<{ version: number }> => {
    if (project.evaluation?.status === "signed") refuse("already-submitted");
    if (new TextEncoder().encode(JSON.stringify(fields)).length > mostBytes) refuse("too-large", { limit: "200 kB" });
    const evaluation: Evaluation = {
      v: 1,
      version: version + 1,
      status: "draft",
      typed: fields,
      changedAt: clock(),
    };
    return evaluations.save({ applicationId: project.grant.applicationId, evaluation, seen: version });
  };
