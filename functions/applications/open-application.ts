import { isOpenCompletion } from "../pilot/items/completion.ts";
import { failedPoints } from "../pilot/items/formal-check.ts";
import { type OpenWork, workOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { openApplicationTexts } from "./open-application.texts.ts";
import { deskPaths } from "./paths.ts";

const { sv, en } = openApplicationTexts;

type Work = OpenWork & {
  readonly kind:
    | "formal-check"
    | "formal-check-again"
    | "formal-check-failed"
    | "complete-application"
    | "read-completion";
};

/** The formal check: asked for by the call, to be made anew after a completion, or to be acted on. */
function openCheck(pilot: Pilot): readonly Work[] {
  const { id, formalCheck: check, call, lifecycle, submissions, completions } = pilot;
  const path = deskPaths.check(id);
  const officer = { for: "officer", path } as const;
  if (!check) return call.formalCheck ? [{ kind: "formal-check", ...officer, since: lifecycle.submittedAt }] : [];
  if (failedPoints(check).length === 0) return [];
  const newer = submissions[check.of];
  if (newer) return [{ kind: "formal-check-again", ...officer, since: newer.submittedAt }];
  const isReturned = completions.some(isOpenCompletion);
  return isReturned ? [] : [{ kind: "formal-check-failed", ...officer, since: check.at }];
}

/** What was returned and is not back, and what came back and is not read. */
const openCompletions = ({ id, completions }: Pilot, isBefore: boolean): readonly Work[] =>
  completions.flatMap((completion): readonly Work[] => {
    const { handedIn, closed, askedAt, dueDay: due } = completion;
    const path = deskPaths.completion(id);
    if (isOpenCompletion(completion) && isBefore)
      return [{ kind: "complete-application", for: "applicant", since: askedAt, due, path }];
    return handedIn && !closed ? [{ kind: "read-completion", for: "officer", since: handedIn.at, path }] : [];
  });

/** What is open about an application before it is decided. */
export const openApplication = workOfRoom({
  kinds: {
    "formal-check": { words: { sv: sv.check, en: en.check } },
    "formal-check-again": { words: { sv: sv.checkAgain, en: en.checkAgain } },
    "formal-check-failed": { words: { sv: sv.failed, en: en.failed } },
    "complete-application": { words: { sv: sv.complete, en: en.complete } },
    "read-completion": { words: { sv: sv.read, en: en.read } },
  },
  open: (pilot) => {
    const { stage, pendingMove } = pilot.lifecycle;
    const isMoving = pendingMove !== undefined && pendingMove.fact !== "quorumReached";
    const isBefore = (stage === "submitted" || stage === "reviewed") && !isMoving;
    return [...(isBefore ? openCheck(pilot) : []), ...openCompletions(pilot, isBefore)];
  },
});
