import type { Table } from "../../functions/platform/table/table.ts";
import type { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { aGrant, decide } from "./a-decision.ts";
import { aPilot, aSubmission, moved, theCall } from "./a-pilot.ts";

/** A pilot that has been granted 800 609 kr, from December 2026 to November 2028, and stands in the stage funded. */
export async function aProject(
  table: Table,
  { call = theCall, submission = aSubmission } = {},
): Promise<ApplicationId> {
  const applicationId = await aPilot(table, { call, submission });
  await decide(table, applicationId, aGrant());
  await moved(table, applicationId);
  return applicationId;
}
