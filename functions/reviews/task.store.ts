import {
  addressesIn,
  attachmentsIn,
  type Call,
  readCall,
  type Submission,
  submissionIn,
} from "../applications/contract.ts";
import { type Case, caseIn, readPilot } from "../lifecycle/contract.ts";
import type { Table } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { quorumIn, reviewsIn } from "./contract.ts";
import type { Quorum } from "./quorum.ts";
import type { Review } from "./review.ts";

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
