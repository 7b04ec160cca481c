import type { Call } from "../../calls/call.ts";
import { postedIn, postToLedger } from "../../ledger/posting.store.ts";
import type { Posting } from "../../ledger/verification.ts";
import type { Settlement } from "../../payments/contract.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { costsOf, type Report, type ReportContent } from "../../pilot/items/report.ts";
import { audited, factRecorded, owedMail } from "../../pilot/record-fact.ts";
import { refusedReport, reportPut, whileFunded } from "../../pilot/report-writes.ts";
import { transactOnce } from "../../platform/table/once.ts";
import type { Table, Write } from "../../platform/table/table.ts";
import type { Nonce } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { minusOre, type Ore } from "../../vocabulary/ore.ts";
import { acceptedOf, cutsOf, type ExaminedLine } from "./accepted-lines.ts";
import { cutsTold } from "./told.ts";

export type Acceptance = {
  readonly grant: Grant;
  readonly categories: Call["categories"];
  /** As it was seen; its version and the grant's guard the acceptance. */
  readonly report: Report;
  readonly content: ReportContent;
  /** Every line with what is accepted of it. */
  readonly lines: readonly ExaminedLine[];
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
  accept: async ({ grant, categories, report, content, lines, settlement, money, posting, by, at, nonce }) => {
    const { applicationId, title, contact } = grant;
    const { number } = report;
    const { final } = content;
    const acceptedOre = acceptedOf(lines);
    const { dueOre: paymentOre, settledOre, reclaimedOre } = settlement;
    const sums = { acceptedOre, paymentOre, settledOre, reclaimedOre };
    const cutOre = minusOre(costsOf(content), acceptedOre);
    const told = {
      title,
      acceptedOre,
      paymentOre,
      settledOre,
      final,
      ...cutsTold(lines, categories, contact.language),
    };
    const mail = { template: "report-accepted", language: contact.language, to: contact.email, data: told } as const;
    const writes = [
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
      audited({ applicationId, at, by, action: "report.accepted", details: { number, final, cutOre, ...sums } }),
      owedMail(applicationId, mail, at),
    ];
    const once = { scope: `report#${applicationId}#${number}`, nonce, at };
    return postToLedger(table, posting, (posted) => {
      const verification = postedIn(posted)?.name;
      const accepted = { at, by: by.name, ...sums, cuts: cutsOf(lines), ...(verification ? { verification } : {}) };
      const become: Report = { ...report, status: "accepted", typed: {}, accepted, changedAt: at };
      return transactOnce(table, once, { paymentOre }, [reportPut(applicationId, become), ...writes, ...posted]);
    }).catch(refusedReport);
  },
});
