import { attachmentsIn, readCall, submissionIn, summaryOf } from "../applications/contract.ts";
import { decisionIn, grantIn, paymentsIn } from "../funding/contract.ts";
import { caseIn, OutboxEntry, readPilot } from "../lifecycle/contract.ts";
import { type Item, parsed, type Table } from "../platform/table/table.ts";
import { evaluationIn, reportsIn, vouchersIn } from "../reporting/contract.ts";
import { quorumIn, reviewsIn } from "../reviews/contract.ts";
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
