import type { Context } from "../pilot/act.ts";
import { keptBefore } from "../pilot/earlier-draft.store.ts";
import type { DecisionDraft } from "../pilot/items/decision-draft.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import type { Typed } from "../vocabulary/typed.ts";

type Begun = { readonly typed: Typed; readonly beside: NonNullable<DecisionDraft["beside"]> };

/** The draft of a decision beside the one that holds, as it is begun; what was written before stays readable a while. */
export function besideDraft(
  { id, decisionDraft: before }: Pick<Pilot, "id" | "decisionDraft">,
  { typed, beside }: Begun,
  { by, at }: Pick<Context, "by" | "at">,
): readonly Write[] {
  const draft: DecisionDraft = {
    version: (before?.version ?? 0) + 1,
    typed: typed as DecisionDraft["typed"], // as: the lists are not changed by anyone
    savedAt: at,
    savedBy: by.name,
    byButton: true,
    beside,
  };
  return [
    { table: "pilots", put: { ...keys.decisionDraft(id), ...draft }, when: unchangedSince(before?.version ?? 0) },
    ...(before ? [keptBefore(id, "DECISIONDRAFT", before, at)] : []),
  ];
}
