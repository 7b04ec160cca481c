import { calls } from "../../functions/applications/call/calls.ts";
import { publishCall } from "../../functions/applications/call/publish-call.store.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { dayOf, endOfDay, type Instant, plusDays } from "../../functions/vocabulary/instant.ts";
import type { Client } from "./client.ts";
import type { Outputs } from "./outputs.ts";

/** How long the demo call is open at least, counted from a start. */
const demoDays = 60;

/**
 * Puts every call in force. On a local stage one whose time is over is kept open, so that the demo works on any day;
 * on AWS the dates are those of the data and nothing else.
 */
export async function publishCalls(client: Partial<Client>, outputs: Outputs, demoNow?: Instant): Promise<void> {
  const table = dynamoTable({ PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable }, client);
  const atLeast = demoNow && endOfDay(dayOf(plusDays(demoNow, demoDays)));
  for (const call of calls) {
    const closesAt = atLeast && atLeast > call.closesAt ? atLeast : call.closesAt;
    await publishCall(table, { ...call, closesAt });
  }
}
