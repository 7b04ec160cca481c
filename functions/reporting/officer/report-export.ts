import type { Report, ReportContent } from "../../pilot/items/report.ts";
import { attachedTo } from "../../pilot/items/report-attachment.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { exportedAnswers } from "../../platform/forms/exported.ts";
import { versionOf } from "../../platform/forms/pinned.ts";
import { claimsCosts, storyForm } from "../report-table.ts";

/**
 * A report that is in, for another program: its months, its claim line by line in whole öre, and what each question of
 * the call was answered with; pictures and documents by name, with what each picture may be used for. What the holder's
 * verifications say stays in the report: it may name people.
 */
export function reportExport(
  { id, call, grant, reportAttachments }: Pilot,
  { number, status, submittedAt }: Report,
  { from, through, final, vat, costs, form: pinned, answers }: ReportContent,
) {
  const form = versionOf([storyForm(call)], pinned);
  const claim = { vat, costs: costs.map(({ voucher: _, ...line }) => line) };
  return {
    ...{ applicationId: id, callId: grant.callId, number, status, submittedAt, from, through, final },
    ...(claimsCosts(call) ? claim : {}),
    form: pinned,
    questions: exportedAnswers(form, answers),
    files: attachedTo({ reportAttachments }, number).map(({ fileId, name, type, bytes, consent }) => ({
      ...{ fileId, name, type, bytes },
      ...(consent ? { mayBePublished: consent.publish, people: consent.people } : {}),
    })),
  };
}
