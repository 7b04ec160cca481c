import { type AttributeValue, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { logged } from "../platform/invocation.ts";
import { guardRecord } from "../platform/record/guard.ts";
import { bucketHashes } from "../platform/record/hashes.ts";
import type { Stored } from "../platform/record/truth.ts";
import { environments } from "./environments.env.ts";

const env = environments["guard-record"].parse(process.env);
const client = new DynamoDBClient({});

const guard = guardRecord({
  hashes: bucketHashes(env.EXPORTS_BUCKET),
  // Not by the table's port, which knows no way to write over what is on the record.
  put: async (item) => {
    const Item = item as unknown as Record<string, AttributeValue>; // as: what the stream showed, in the form in which it is stored
    await client.send(new PutItemCommand({ TableName: env.RECORD_TABLE, Item }));
  },
  now: () => new Date().toISOString(),
});

/** Changes of the record from its own stream, in their order. Throws when one cannot be dealt with: it is tried again. */
export const handler = logged(async ({ Records }: DynamoDBStreamEvent): Promise<void> => {
  const image = (values: unknown) => values as Stored | undefined; // as: the same values by another name
  await guard(Records.map(({ dynamodb }) => ({ before: image(dynamodb?.OldImage), after: image(dynamodb?.NewImage) })));
});
