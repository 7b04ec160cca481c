import { readCallFacts } from "../functions/calls/call.store.ts";
import { calls } from "../functions/calls/calls.ts";
import { publishCall } from "../functions/calls/publish-call.store.ts";
import { dynamoTable } from "../functions/platform/table/dynamo-table.ts";
import type { Outputs } from "./outputs.ts";

type Client = NonNullable<Parameters<typeof dynamoTable>[1]>;

/** The stack's table; `client` says which AWS, where the environment does not. */
export const tableOf = (client: Client, { PilotsTable, RecordTable }: Outputs) =>
  dynamoTable({ PILOTS_TABLE: PilotsTable, RECORD_TABLE: RecordTable }, client);

/**
 * Puts every call of the build in force that is not there yet, with the dates and frames of its data. One that is there
 * belongs to its officers: a deploy takes back neither their versions nor their dates.
 */
export async function publishCalls(client: Client, outputs: Outputs): Promise<void> {
  const table = tableOf(client, outputs);
  for (const call of calls) if (!(await readCallFacts(table, call.callId))) await publishCall(table, call);
}
