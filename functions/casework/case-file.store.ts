import { summaryOf } from "../calls/application-form/summary.ts";
import { readCall } from "../calls/call.store.ts";
import { attachmentsIn } from "../pilot/items/applicants.ts";
import { decisionIn, grantIn } from "../pilot/items/grant-items.ts";
import { OutboxEntry } from "../pilot/items/outbox-entry.ts";
import { paymentsIn } from "../pilot/items/payment-items.ts";
import { evaluationIn, reportsIn, vouchersIn } from "../pilot/items/report-items.ts";
import { quorumIn, reviewsIn } from "../pilot/items/review-items.ts";
import { submissionIn } from "../pilot/items/submission-item.ts";
import { caseIn, readPilot } from "../pilot/read-case.ts";
import { type Item, parsed, type Table } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** Every mail, and of the other effects those that were given up and wait for somebody. */
const mailsIn = (items: readonly Item[]): readonly OutboxEntry[] =>
  parsed(
    OutboxEntry,
    items.filter(({ sk }) => sk.startsWith("OUTBOX#")),
  )
    .filter(({ effect, status }) => effect.kind === "mail" || status === "parked")
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));

export type CaseFile = Awaited<ReturnType<typeof readCaseFile>>;

/** Everything stored of a submitted case, in one read; the call's version is kept by the Lambda. @throws Refusal not-found */
export async function readCaseFile(table: Pick<Table, "get" | "query">, applicationId: ApplicationId) {
  const items = await readPilot(table, applicationId);
  const pilot = caseIn(items) ?? refuse("not-found");
  const submission = submissionIn(items) ?? refuse("not-found");
  const call = await readCall(table, pilot.callId, pilot.callVersion);
  return {
    pilot,
    call,
    submission,
    summary: summaryOf(submission, call),
    attachments: attachmentsIn(items),
    reviews: reviewsIn(items),
    quorum: quorumIn(items),
    decision: decisionIn(items),
    grant: grantIn(items),
    payments: paymentsIn(items),
    reports: reportsIn(items),
    vouchers: vouchersIn(items),
    evaluation: evaluationIn(items),
    mails: mailsIn(items),
  };
}
