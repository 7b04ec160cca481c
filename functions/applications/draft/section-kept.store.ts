import type { Call } from "../../calls/call.ts";
import { keptBefore } from "../../pilot/earlier-draft.store.ts";
import type { StoredSection } from "../../pilot/items/draft.ts";
import type { Write } from "../../platform/table/table.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";

/** How long after the call has closed what was left by a button can be looked up. */
const keptAfterClosing = 30;

/** A section as it was before a change, kept until some time after the call has closed. */
export const sectionKept = (
  id: ApplicationId,
  before: StoredSection,
  { closesAt }: Pick<Call, "closesAt">,
  at: Instant,
): Write =>
  keptBefore(id, before.section, before, at, plusDays(closesAt && closesAt > at ? closesAt : at, keptAfterClosing));
