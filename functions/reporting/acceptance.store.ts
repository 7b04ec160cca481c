import type { Grant, Settlement } from "../funding/contract.ts";
import { type Posting, postToLedger } from "../ledger/contract.ts";
import { type Actor, audited, factRecorded, owedMail } from "../lifecycle/contract.ts";
import { transactOnce } from "../platform/table/once.ts";
import type { Table, Write } from "../platform/table/table.ts";
import type { Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Ore } from "../vocabulary/ore.ts";
import { refusedReport, reportPut, whileFunded } from "./report.store.ts";
import { costsOf, type Report, type ReportContent } from "./report.ts";

export type Acceptance = {
  readonly grant: Grant;
  /** As it was seen; its version and the grant's guard the acceptance. */
  readonly report: Report;
  readonly content: ReportContent;
  readonly settlement: Settlement;
  /** The grant's sums as they become, and payments due or cancelled. */
  readonly money: readonly Write[];
  readonly posting: Posting;
  readonly by: Actor;
  readonly at: Instant;
  readonly nonce: Nonce;
};
export type Acceptances = { accept: (acceptance: Acceptance) => Promise<{ paymentOre: Ore }> };

/**
 * Accepting in the table: the report, the grant's sums, the ledger, the log, the mail and, for a final report, the fact,
 * all in one transaction. @throws Refusal stale-version, move-pending, not-in-this-stage, busy
 */
export const tableAcceptances = (table: Table): Acceptances => ({
  accept: async ({ grant, report, content, settlement, money, posting, by, at, nonce }) => {
    const { applicationId, title, contact } = grant;
    const { number } = report;
    const { final } = content;
    const acceptedOre = costsOf(content);
    const paymentOre = settlement.dueOre;
    const accepted: Report = { ...report, status: "accepted", accepted: { at, by: by.name, acceptedOre, paymentOre } };
    const told = { title, acceptedOre, paymentOre, final };
    const mail = { template: "report-accepted", language: contact.language, to: contact.email, data: told } as const;
    const details = { number, final, acceptedOre, paymentOre };
    const writes = [
      reportPut(applicationId, { ...accepted, changedAt: at }),
      ...money,
      ...(final
        ? factRecorded({
            applicationId,
            fact: "finalReportAccepted",
            from: "funded",
            at,
            by,
            reason: `report/${number}`,
          })
        : [whileFunded(applicationId)]),
      audited({ applicationId, at, by, action: "report.accepted", details }),
      owedMail(applicationId, mail, at),
    ];
    const once = { scope: `report#${applicationId}#${number}`, nonce, at };
    return postToLedger(table, posting, (posted) =>
      transactOnce(table, once, { paymentOre }, [...writes, ...posted]),
    ).catch(refusedReport);
  },
});
