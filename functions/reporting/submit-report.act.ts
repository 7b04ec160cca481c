import { holderOf, type ReportShown, reportAsShown } from "../claims/report-of.ts";
import { act, type Outcome } from "../pilot/act.ts";
import { vouchersClaimed } from "../pilot/double-funding/vouchers.store.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { costsOf, type ReportContent, reportPut } from "../pilot/items/report.ts";
import { finalReport } from "../pilot/items/report-period.ts";
import { type Pilot, requireStage, thePilot } from "../pilot/pilot.ts";
import type { Instant } from "../vocabulary/instant.ts";
import type { Language } from "../vocabulary/language.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem } from "../vocabulary/typed.ts";
import { boundsOf, readReport } from "./report.form.ts";

type Command = ReportShown & { readonly language: Language };
export type Submitted = { readonly submittedAt: Instant } | { readonly wrong: readonly Problem[] };

/** The holder submits a report as it was saved; it is frozen until the officer accepts or returns it. */
export const submitReport = act({
  name: "submit-report",
  writes: ["REPORT", "CLAIMED"],
  see: thePilot,
  decide: (pilot: Pilot, command: Command, { at }): Outcome<Submitted> => {
    const { id, grant, reports } = pilot;
    requireStage(pilot, "funded");
    const report = reportAsShown(pilot, command, "draft", "returned");
    const final = finalReport(reports);
    if (final && final.number !== report.number) refuse("not-in-this-stage");
    const { number, typed } = report;
    const read = readReport(typed, boundsOf(pilot, number, at), command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const content = read.value;
    const { title, contact, organisationNumber } = grant;
    const vouchers = content.costs.flatMap(({ voucher }) => voucher ?? []);
    return {
      answer: { submittedAt: at },
      writes: [
        reportPut(id, { ...report, status: "submitted", content, submittedAt: at, changedAt: at }),
        ...vouchersClaimed({ organisationNumber, applicationId: id, report: number, vouchers }),
      ],
      mails: [
        {
          template: "report-received",
          language: contact.language,
          to: contact.email,
          data: { title, receivedAt: at },
        },
      ],
      cancels: remindersMet(grant, content),
      log: { action: "report.submitted", details: { number, final: content.final, costsOre: costsOf(content) } },
    };
  },
  actor: holderOf,
});

/** The reminders that a report makes pointless: those of the months it covers, and all of them after the final one. */
const remindersMet = ({ reportsDue }: Grant, { through, final }: ReportContent): string[] =>
  reportsDue.filter((due) => final || due.through <= through).map(({ number }) => `report-due-${number}`);
