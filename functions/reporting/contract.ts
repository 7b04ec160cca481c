import type { Form } from "../platform/forms/document.ts";
import { claimForm } from "./report.form.ts";
import { type ReportCall, reportFormOf } from "./report-table.ts";

/** What neighbours may ask of reports: which parts of a report's form are the product's own, and how the form is seen. */

/** What a file of a report may be used for, in words. */
export { useInWords } from "./attachments/use-in-words.ts";
/** Which reports are to be examined, completed, and expected. */
export { openReports } from "./open-reports.ts";

/** A submitted report as a part of a document. */
export { reportBlocks } from "./report-blocks.ts";

/** What an accepted report tells in words. */
export { toldIn } from "./told-in.ts";

/** The ids of the product's own sections and questions in every report: no call's question may have one of them. */
export const ownReportIds: ReadonlySet<string> = new Set(
  claimForm.sections.flatMap(({ id, questions }) => [id, ...questions.map((question) => question.id)]),
);

/** A call's report as its holders will see it, with the first months of the call's first year. */
export function reportPreview(call: ReportCall): Form {
  const year = Math.min(...call.years);
  const months = Number.isFinite(year) ? { "p-period.from": `${year}-01`, "p-period.to": `${year}-03` } : {};
  return reportFormOf({ call, imported: [] }, months);
}
