import { vouchersClaimed } from "../pilot/double-funding/vouchers.store.ts";
import type { Actor } from "../pilot/items/lifecycle.ts";
import { costsOf, Report, type ReportContent } from "../pilot/items/report.ts";
import { audited, cancelled, owedMail } from "../pilot/record-fact.ts";
import { refusedReport, reportPut, whileFunded } from "../pilot/report-writes.ts";
import { keys } from "../platform/table/keys.ts";
import { transactOnce } from "../platform/table/once.ts";
import { absent, ConditionFailed, type Item, type Table, type Write } from "../platform/table/table.ts";
import type { ApplicationId, Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { OrganisationNumber } from "../vocabulary/organisation-number.ts";

type Person = { readonly by: Actor; readonly at: Instant };
type Pressed = Person & { readonly nonce: Nonce };
type Addressed = { readonly email: string; readonly language: "sv" | "en" };

export type Reports = {
  begin: (begun: Pressed & { applicationId: ApplicationId; report: Report }) => Promise<{ number: number }>;
  save: (saved: { applicationId: ApplicationId; report: Report }) => Promise<{ version: number }>;
  submit: (submitted: Pressed & Submitted) => Promise<void>;
  return: (returned: Pressed & Returned) => Promise<void>;
};
type Submitted = {
  readonly applicationId: ApplicationId;
  readonly organisationNumber: OrganisationNumber;
  /** As it becomes; its version is the one that was seen. */
  readonly report: Report;
  readonly content: ReportContent;
  readonly title: string;
  readonly contact: Addressed;
  /** Timers that the report makes pointless. */
  readonly settles: readonly string[];
};
type Returned = {
  readonly applicationId: ApplicationId;
  readonly report: Report;
  readonly comment: string;
  readonly title: string;
  readonly contact: Addressed;
  readonly link: { generation: number; expiresAt: Instant };
};

const scopeOf = (applicationId: ApplicationId, number: number) => `report#${applicationId}#${number}`;

/** Reports in the table. @throws Refusal stale-version, move-pending, not-in-this-stage */
export const tableReports = (table: Table): Reports => ({
  begin: async ({ applicationId, report, by, at, nonce }) => {
    const { number } = report;
    const writes = [
      { table: "pilots", put: { ...keys.report(applicationId, number), ...report }, when: absent },
      whileFunded(applicationId),
      audited({ applicationId, at, by, action: "report.begun", details: { number } }),
    ] as const satisfies Write[];
    return transactOnce(table, { scope: `report#${applicationId}`, nonce, at }, { number }, writes).catch(
      refusedReport,
    );
  },

  save: async ({ applicationId, report }) => {
    const version = report.version + 1;
    await table.transact([reportPut(applicationId, report)]).catch((error: unknown) => {
      if (!(error instanceof ConditionFailed) || !sameText(error.failed[0]?.found, report)) refusedReport(error);
    });
    return { version };
  },

  submit: async ({ applicationId, organisationNumber, report, content, title, contact, settles, by, at, nonce }) => {
    const { number } = report;
    const vouchers = content.costs.flatMap(({ voucher }) => voucher ?? []);
    const { email: to, language } = contact;
    const details = { number, final: content.final, costsOre: costsOf(content) };
    const writes = [
      reportPut(applicationId, report),
      whileFunded(applicationId),
      audited({ applicationId, at, by, action: "report.submitted", details }),
      owedMail(applicationId, { template: "report-received", language, to, data: { title, receivedAt: at } }, at),
      ...settles.map((id) => cancelled(applicationId, id)),
      ...vouchersClaimed({ organisationNumber, applicationId, report: number, vouchers }),
    ];
    const once = { scope: scopeOf(applicationId, number), nonce, at };
    await transactOnce(table, once, {}, writes).catch(refusedReport);
  },

  return: async ({ applicationId, report, comment, title, contact, link, by, at, nonce }) => {
    const { number } = report;
    const { email: to, language } = contact;
    const holder = { purpose: "holder", subject: "holder", ...link } as const;
    const mail = { template: "report-returned", language, to, data: { title, comment }, link: holder } as const;
    const writes = [
      reportPut(applicationId, report),
      whileFunded(applicationId),
      audited({ applicationId, at, by, action: "report.returned", details: { number } }),
      owedMail(applicationId, mail, at),
    ];
    const once = { scope: scopeOf(applicationId, number), nonce, at };
    await transactOnce(table, once, {}, writes).catch(refusedReport);
  },
});

/** The answer to an autosave was lost and it came again: what is stored is what it brings. */
function sameText(found: Item | undefined, report: Report): boolean {
  const stored = Report.safeParse(found);
  if (!stored.success || stored.data.version !== report.version + 1) return false;
  return JSON.stringify(sorted(stored.data.typed)) === JSON.stringify(sorted(report.typed));
}
const sorted = (typed: Record<string, string>) => Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1));
