import { vouchersClaimed } from "../pilot/double-funding/vouchers.store.ts";
import { type Actor, Case } from "../pilot/items/lifecycle.ts";
import { costsOf, Report, type ReportContent } from "../pilot/items/report.ts";
import { audited, cancelled, owedMail } from "../pilot/record-fact.ts";
import { keys } from "../platform/table/keys.ts";
import { transactOnce } from "../platform/table/once.ts";
import {
  absent,
  ConditionFailed,
  type Item,
  keyOf,
  type Table,
  unchangedSince,
  type Write,
} from "../platform/table/table.ts";
import type { ApplicationId, Nonce } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { refuse } from "../vocabulary/refusal.ts";

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

/** A pilot is reported on while it is funded and nothing is on its way to change that. */
export const whileFunded = (applicationId: ApplicationId): Write => ({
  table: "pilots",
  check: keys.case(applicationId),
  when: [
    { attribute: "stage", equals: "funded" },
    { attribute: "pendingMove", is: "absent" },
  ],
});

/** The report as it becomes, if nobody has changed it since. */
export const reportPut = (applicationId: ApplicationId, report: Report): Write => ({
  table: "pilots",
  put: { ...keys.report(applicationId, report.number), ...report, version: report.version + 1 },
  when: unchangedSince(report.version),
});

/** What a failed condition means to the person who pressed. */
export function refusedReport(error: unknown): never {
  if (!(error instanceof ConditionFailed)) throw error;
  const pilot = error.failed.find(({ write }) => keyOf(write).sk === "CASE");
  if (pilot) refuseByCase(pilot.found);
  return refuse("stale-version");
}

const refuseByCase = (found: Item | undefined): never =>
  refuse(found && Case.parse(found).pendingMove ? "move-pending" : "not-in-this-stage");

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
