import { readCall } from "../calls/call.store.ts";
import type { Call } from "../calls/call.ts";
import { addressesIn, attachmentsIn } from "../pilot/items/applicants.ts";
import type { Case } from "../pilot/items/lifecycle.ts";
import type { Quorum } from "../pilot/items/quorum.ts";
import type { Review } from "../pilot/items/review.ts";
import { quorumIn, reviewsIn } from "../pilot/items/review-items.ts";
import type { Submission } from "../pilot/items/submission.ts";
import { submissionIn } from "../pilot/items/submission-item.ts";
import { caseIn, readPilot } from "../pilot/read-case.ts";
import type { Table } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** A submitted application and its reviews, as pages show them. */
export type Task = {
  readonly pilot: Case;
  readonly call: Call;
  readonly submission: Submission;
  readonly attachments: ReturnType<typeof attachmentsIn>;
  readonly reviews: readonly Review[];
  readonly quorum: Quorum | undefined;
  /** The mailboxes of those who apply. */
  readonly applicants: readonly string[];
};

/** @throws Refusal not-found */
export async function readTask(table: Pick<Table, "get" | "query">, applicationId: ApplicationId): Promise<Task> {
  const items = await readPilot(table, applicationId);
  const pilot = caseIn(items) ?? refuse("not-found");
  const submission = submissionIn(items) ?? refuse("not-found");
  const call = await readCall(table, pilot.callId, pilot.callVersion);
  return {
    pilot,
    call,
    submission,
    attachments: attachmentsIn(items),
    reviews: reviewsIn(items),
    quorum: quorumIn(items),
    applicants: addressesIn(items),
  };
}
