import { vatOf } from "../claims/claim/flags.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { type Instant, monthOf } from "../vocabulary/instant.ts";
import type { ReportBounds } from "./report.form.ts";

/** What a typed report is read against. */
export const boundsOf = (
  { call, grant, submission, importedCosts }: Pilot,
  number: number,
  now: Instant,
): ReportBounds => ({
  categories: call.categories,
  grant,
  thisMonth: monthOf(now),
  imported: importedCosts.get(number)?.lines ?? [],
  vat: vatOf(submission.application.organisation.vat),
});
