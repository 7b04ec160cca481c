import { tableDecisions } from "../../functions/decisions/decision.store.ts";
import { readMatter } from "../../functions/decisions/matter.store.ts";
import { recordDecision } from "../../functions/decisions/record-decision.use-case.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { type ApplicationId, Nonce, newId } from "../../functions/vocabulary/ids.ts";
import { instant } from "../../functions/vocabulary/instant.ts";
import { aGrant } from "./a-decision.ts";
import { aPilot, aSubmission, moved, theCall } from "./a-pilot.ts";

/** A pilot that has been granted 800 609 kr, from December 2026 to November 2028, and stands in the stage funded. */
export async function aProject(
  table: Table,
  { call = theCall, submission = aSubmission } = {},
): Promise<ApplicationId> {
  const applicationId = await aPilot(table, { call, submission });
  const clock = () => instant("2026-11-21T12:00:00Z");
  const by = { kind: "decider", id: "d", name: "Beslutsfattaren" } as const;
  const matter = await readMatter(table, applicationId);
  const nonce = newId(Nonce);
  await recordDecision({ decisions: tableDecisions(table), clock })({ matter, decision: aGrant(), by, nonce });
  await moved(table, applicationId);
  return applicationId;
}
