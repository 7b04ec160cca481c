import { summaryOf } from "../calls/application-form/summary.ts";
import { readCall } from "../calls/call.store.ts";
import type { Call } from "../calls/call.ts";
import type { Item, Table } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Evaluation } from "./items/evaluation.ts";
import type { Grant } from "./items/grant.ts";
import { grantIn } from "./items/grant-items.ts";
import type { Case } from "./items/lifecycle.ts";
import type { Payment } from "./items/payment.ts";
import { paymentsIn } from "./items/payment-items.ts";
import type { Report } from "./items/report.ts";
import { evaluationIn, reportsIn } from "./items/report-items.ts";
import type { Submission } from "./items/submission.ts";
import { submissionIn } from "./items/submission-item.ts";
import { caseIn, readPilot } from "./read-case.ts";

/** A granted pilot as its holder and its officer see it. */
export type Project = {
  readonly pilot: Case;
  readonly call: Call;
  readonly grant: Grant;
  readonly applied: ReturnType<typeof summaryOf>;
  /** Whether the holder deducts VAT, as the application says. */
  readonly deductsVat: Submission["application"]["organisation"]["vat"];
  readonly reports: readonly Report[];
  readonly payments: readonly Payment[];
  readonly evaluation: Evaluation | undefined;
  /** Everything stored of the pilot: what belongs to one report alone is picked out by its own pages. */
  readonly items: readonly Item[];
};

/** @throws Refusal not-found when nothing has been granted */
export async function readProject(table: Pick<Table, "get" | "query">, applicationId: ApplicationId): Promise<Project> {
  const items = await readPilot(table, applicationId);
  const pilot = caseIn(items) ?? refuse("not-found");
  const grant = grantIn(items) ?? refuse("not-found");
  const submission = submissionIn(items) ?? refuse("not-found");
  const call = await readCall(table, grant.callId, grant.callVersion);
  return {
    pilot,
    call,
    grant,
    applied: summaryOf(submission, call),
    deductsVat: submission.application.organisation.vat,
    reports: reportsIn(items),
    payments: paymentsIn(items),
    evaluation: evaluationIn(items),
    items,
  };
}
