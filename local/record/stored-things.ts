import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { HeadObjectCommand, ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { GetExecutionHistoryCommand, ListExecutionsCommand, SFNClient } from "@aws-sdk/client-sfn";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { tableOf } from "../../deployment/first-versions.ts";
import type { Outputs } from "../../deployment/outputs.ts";
import { keyNames } from "../../functions/platform/table/expressions.ts";
import type { IndexName, Item, Query, TableName } from "../../functions/platform/table/table.ts";
import { type Kind, kindOf } from "../../test/stored/kinds.ts";
import type { Client } from "../cloud/client.ts";
import { taskPayload } from "./task-payload.ts";

type Stored = readonly [Kind, unknown];
type StoredItem = readonly [Kind, Item];

/** The token of a wait opens it: what is kept has another one. */
const withoutToken = (item: Item): Item =>
  "wait" in item ? { ...item, wait: { ...Object(item["wait"]), token: "a-task-token" } } : item;

/** Every item of both tables as it is now. */
export async function itemsIn(client: Client, { PilotsTable, RecordTable }: Outputs): Promise<StoredItem[]> {
  const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient(client));
  const found: StoredItem[] = [];
  const names: readonly (readonly [TableName, string])[] = [
    ["pilots", PilotsTable],
    ["record", RecordTable],
  ];
  for (const [table, TableName] of names) {
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    do {
      const page = await dynamo.send(new ScanCommand({ TableName, ExclusiveStartKey }));
      const items = (page.Items ?? []) as Item[]; // as: every item of our tables has pk and sk
      found.push(...items.map((item): StoredItem => [kindOf(table, item), withoutToken(item)]));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
  }
  dynamo.destroy();
  return found;
}

const firstOf = (item: Item, index: IndexName | undefined) => item[keyNames[index ?? "table"][0]];

/** Where lists of the table and of each index go on after their first item: addresses of pages carry these. */
export async function cursors(client: Client, outputs: Outputs, items: readonly Item[]) {
  const table = tableOf(client, outputs);
  const found: Stored[] = [];
  const lists: readonly Pick<Query, "table" | "index">[] = [
    { table: "pilots" },
    { table: "record" },
    { table: "pilots", index: "cases" },
    { table: "pilots", index: "people" },
    { table: "pilots", index: "due" },
    { table: "record", index: "pilot" },
  ];
  for (const list of lists) {
    for (const pk of new Set(items.map((item) => firstOf(item, list.index)))) {
      if (typeof pk !== "string") continue;
      const { next } = await table.query({ ...list, pk, limit: 1 });
      if (next === undefined) continue;
      found.push([
        "page-cursor",
        { list: { ...list, pk }, after: next, says: parsed(Buffer.from(next, "base64url").toString()) },
      ]);
      break;
    }
  }
  return found;
}

const parsed = (text: string | undefined): Record<string, unknown> => JSON.parse(text ?? "{}");

/** What the state machine keeps: each execution's input, what its tasks were asked, what its waits were answered. */
export async function machineState(client: Client, { StateMachineArn }: Outputs): Promise<Stored[]> {
  const machine = new SFNClient(client);
  const found: Stored[] = [];
  const { executions = [] } = await machine.send(new ListExecutionsCommand({ stateMachineArn: StateMachineArn }));
  for (const { executionArn } of executions) {
    const { events = [] } = await machine.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
    for (const { executionStartedEventDetails: start, stateEnteredEventDetails: enter, ...event } of events) {
      if (start) found.push(["execution-input", parsed(start.input)]);
      const asked = enter && taskPayload(enter.name ?? "", parsed(enter.input));
      if (asked) found.push(asked);
      const { answer } = parsed(event.stateExitedEventDetails?.output);
      if (answer) found.push(["wait-answer", answer]);
    }
  }
  machine.destroy();
  return found;
}

/** The objects of both buckets, by what the product asks of them. */
export async function objects(client: Client, { AttachmentsBucket, ExportsBucket }: Outputs): Promise<Stored[]> {
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const found: Stored[] = [];
  for (const [bucket, Bucket] of Object.entries({ attachments: AttachmentsBucket, exports: ExportsBucket })) {
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    for (const { Key, VersionId } of Versions) {
      if (Key === undefined) continue;
      const head = await s3.send(new HeadObjectCommand({ Bucket, Key, VersionId }));
      const { ContentType, ContentLength, ETag, Metadata, ObjectLockMode, ObjectLockRetainUntilDate } = head;
      const retainUntil = ObjectLockRetainUntilDate?.toISOString();
      const item = { bucket, key: Key, versionId: head.VersionId, type: ContentType, bytes: ContentLength, sign: ETag };
      found.push(["stored-object", { ...item, metadata: Metadata, lock: ObjectLockMode, retainUntil }]);
    }
  }
  s3.destroy();
  return found;
}
