import { keptBefore } from "../pilot/earlier-draft.store.ts";
import type { Report } from "../pilot/items/report.ts";
import { reportDraft } from "../platform/table/pilot-keys.ts";
import type { Write } from "../platform/table/table.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import type { Instant } from "../vocabulary/instant.ts";

/** What is typed in a report, kept as it is before it changes: what two people write is merged by what each changed. */
export const reportKept = (
  id: ApplicationId,
  { number, version, typed, changedAt, byButton }: Report,
  at: Instant,
): Write =>
  keptBefore(
    id,
    reportDraft(number),
    { version, typed, savedAt: changedAt, savedBy: "", ...(byButton ? { byButton } : {}) },
    at,
  );
