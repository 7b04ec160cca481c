import type { Pilot } from "../../pilot/pilot.ts";
import { besideOf } from "../open-draft.ts";
import { amendmentsPath, decisionPath } from "../paths.ts";

/** A request that waits for an answer, and an amendment or a termination that is being prepared. */
export function openAmendments(pilot: Pilot) {
  const { id, amendments, lifecycle, decisionDraft: draft } = pilot;
  if (lifecycle.stage !== "funded" || lifecycle.pendingMove) return [];
  const beside = besideOf(pilot);
  const waiting = amendments.filter(({ status, number }) => status === "asked" && number !== beside?.request);
  const asked = waiting.map(
    ({ number, askedAt, savedAt }) =>
      ({
        kind: "prepare-amendment",
        for: "officer",
        about: String(number),
        since: askedAt ?? savedAt,
        path: amendmentsPath(id),
      }) as const,
  );
  if (!beside || !draft) return asked;
  const since = draft.ready?.at ?? draft.savedAt;
  const prepared = {
    kind: "decide-beside",
    for: draft.ready ? "decider" : "officer",
    since,
    path: decisionPath(id),
  } as const;
  return [...asked, prepared];
}
