import type { Project } from "../pilot/funded-pilot.store.ts";
import type { Evaluation, EvaluationContent } from "../pilot/items/evaluation.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import type { Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Evaluations } from "./evaluation.store.ts";

type Needs = { readonly evaluations: Pick<Evaluations, "sign">; readonly clock: () => Instant };
type Command = {
  readonly project: Project;
  readonly version: number;
  readonly typed: Evaluation["typed"];
  readonly content: EvaluationContent;
  readonly by: Actor;
  readonly nonce: Nonce;
};

/** The officer signs the evaluation: it is final, and the pilot is evaluated. */
export const signEvaluation =
  ({ evaluations, clock }: Needs) =>
  async ({ project, version, typed, content, by, nonce }: Command): Promise<void> => {
    const { evaluation, grant } = project;
    // An older version passes: it is refused by the write, unless it is a second press of a button that has done its work.
    if (version > (evaluation?.version ?? 0)) refuse("stale-version");
    if (evaluation?.status === "signed" && version === evaluation.version) refuse("already-submitted");
    const at = clock();
    await evaluations.sign({
      applicationId: grant.applicationId,
      evaluation: {
        v: 1,
        version: version + 1,
        status: "signed",
        typed,
        content,
        changedAt: at,
        signedAt: at,
        signedBy: by.name,
      },
      seen: version,
      title: grant.title,
      contact: grant.contact,
      by,
      at,
      nonce,
    });
  };
