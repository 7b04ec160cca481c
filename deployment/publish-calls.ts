import { calls } from "../functions/calls/calls.ts";
import { publishCall } from "../functions/calls/publish-call.store.ts";
import { dynamoTable } from "../functions/platform/table/dynamo-table.ts";
import type { Outputs } from "./outputs.ts";

type Client = NonNullable<Parameters<typeof dynamoTable>[1]>;

/** The stack's table; `client` says which AWS, where the environment does not. */
export const tableOf = (client: Client, { PilotsTable, RecordTable }: Outputs) =>
  dynamoTable({ PILOTS_TABLE: PilotsTable, RECORD_TABLE: RecordTable }, client);

/** Puts every call of the build in force, with the dates and frames of its data. */
export async function publishCalls(client: Client, outputs: Outputs): Promise<void> {
  const table = tableOf(client, outputs);
  for (const call of calls) await publishCall(table, call);
}
