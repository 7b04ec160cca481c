import { summaryOf } from "../calls/application-form/summary.ts";
import { readCall } from "../calls/call.store.ts";
import type { Call } from "../calls/call.ts";
import { framesOf } from "../calls/frames/frame.store.ts";
import type { Frame } from "../calls/frames/frame.ts";
import type { Decision } from "../pilot/items/decision.ts";
import { decisionIn } from "../pilot/items/grant-items.ts";
import type { Case } from "../pilot/items/lifecycle.ts";
import { quorumIn, reviewsIn } from "../pilot/items/review-items.ts";
import { contactOf } from "../pilot/items/submission.ts";
import { submissionIn } from "../pilot/items/submission-item.ts";
import { caseIn, readPilot } from "../pilot/read-case.ts";
import type { Table } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { zeroOre } from "../vocabulary/ore.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** Everything a decision on one application is made on. */
export type Matter = {
  readonly pilot: Case;
  readonly call: Call;
  readonly applied: ReturnType<typeof summaryOf>;
  readonly contact: ReturnType<typeof contactOf>;
  readonly reviews: ReturnType<typeof reviewsIn>;
  readonly quorum: ReturnType<typeof quorumIn>;
  /** The frame of each year of the call, as it stands. */
  readonly frames: readonly Frame[];
  readonly decision: Decision | undefined;
};

/** @throws Refusal not-found */
export async function readMatter(table: Pick<Table, "get" | "query">, applicationId: ApplicationId): Promise<Matter> {
  const items = await readPilot(table, applicationId);
  const pilot = caseIn(items) ?? refuse("not-found");
  const submission = submissionIn(items) ?? refuse("not-found");
  const [call, opened] = await Promise.all([
    readCall(table, pilot.callId, pilot.callVersion),
    framesOf(table, pilot.callId),
  ]);
  return {
    pilot,
    call,
    applied: summaryOf(submission, call),
    contact: contactOf(submission),
    reviews: reviewsIn(items),
    quorum: quorumIn(items),
    frames: framesFor(call, opened),
    decision: decisionIn(items),
  };
}

const framesFor = ({ callId, frames }: Call, opened: readonly Frame[]): Frame[] =>
  frames.map(
    ({ year, amountOre }) =>
      opened.find((frame) => frame.year === year) ?? { callId, year, frameOre: amountOre, committedOre: zeroOre },
  );
