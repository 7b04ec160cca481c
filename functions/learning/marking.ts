import type { Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Passages } from "./analysis.ts";
import { consentWithdrawn } from "./learning.refusals.ts";
import type { Held, InterviewsSeen } from "./learning.store.ts";
import { heldWrites } from "./with-interviews.ts";

/** Which interview an act is about. */
export type OfInterview = { readonly applicationId: ApplicationId; readonly number: number };

/** The interview whose passages are changed. @throws Refusal not-found, consent-withdrawn */
export function openedIn({ held }: InterviewsSeen, number: number): Held {
  const one = held.find(({ interview }) => interview.number === number) ?? refuse("not-found");
  return one.interview.withdrawn ? refuse(consentWithdrawn) : one;
}

/** What is written when the passages of an interview become these. */
export function markedWrites(
  seen: InterviewsSeen,
  one: Held,
  changed: Pick<Passages, "passages" | "next">,
): readonly Write[] {
  return heldWrites(seen, { ...one, of: { ...one.of, ...changed, version: one.of.version + 1 } }, one);
}
