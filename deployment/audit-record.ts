import { type AttributeValue, DynamoDBClient, PutItemCommand, paginateScan } from "@aws-sdk/client-dynamodb";
import { paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import { hashPrefix, readPlace } from "../functions/platform/record/hashes.ts";
import { erasedName, fingerprint, type Stored } from "../functions/platform/record/truth.ts";
import type { Outputs } from "./outputs.ts";

type Client = { endpoint?: string; region?: string; credentials?: { accessKeyId: string; secretAccessKey: string } };

const nameOf = (pk: string, sk: string) => `${pk} ${sk}`;

/** The fingerprints that were locked, for each item in the order in which they were. */
const lockedOnes = async (client: Client, Bucket: string): Promise<Map<string, string[]>> => {
  const s3 = new S3Client({ ...client, forcePathStyle: client.endpoint !== undefined });
  const found: { name: string; fingerprint: string; at: number }[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix: hashPrefix })) {
    for (const { Key = "", LastModified } of Contents) {
      const place = readPlace(Key);
      if (place)
        found.push({ name: nameOf(place.pk, place.sk), fingerprint: place.fingerprint, at: Number(LastModified) });
    }
  }
  const locked = new Map<string, string[]>();
  for (const one of found.toSorted((a, b) => a.at - b.at))
    locked.set(one.name, [...(locked.get(one.name) ?? []), one.fingerprint]);
  return locked;
};

/** Every item of the record, as it is stored. */
async function* itemsOf(client: DynamoDBClient, TableName: string): AsyncGenerator<Stored> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    yield* Items as unknown as Stored[]; // as: the same values by another name
}

/**
 * Puts "[raderat]" in the place of a person's name, wherever the log names them by this id; the guard lets nothing else
 * pass. The id stays, and so does what was done.
 * @returns how many items of the log named them
 */
export const eraseName = async (client: Client, { RecordTable }: Pick<Outputs, "RecordTable">, id: string) => {
  const dynamo = new DynamoDBClient(client);
  let erased = 0;
  for await (const item of itemsOf(dynamo, RecordTable)) {
    const person = item["by"]?.M;
    if (person?.["id"]?.S !== id || person["name"]?.S === erasedName) continue;
    const without = { ...item, by: { M: { ...person, name: { S: erasedName } } } };
    await dynamo.send(
      new PutItemCommand({
        TableName: RecordTable,
        Item: without as unknown as Record<string, AttributeValue>, // as: the same values by another name
        ConditionExpression: "#by.#id = :id",
        ExpressionAttributeNames: { "#by": "by", "#id": "id" },
        ExpressionAttributeValues: { ":id": { S: id } },
      }),
    );
    erased++;
  }
  return erased;
};

/** What became of the record: one line in `wrong` for each item that is not what it was. */
export type Audit = { items: number; held: number; notHeld: number; wrong: string[] };

/**
 * Reads the whole record and holds it against the locked fingerprints: what differs, what is gone, and what was written a
 * second time with other content.
 */
export const auditRecord = async (
  client: Client,
  { RecordTable, ExportsBucket }: Pick<Outputs, "RecordTable" | "ExportsBucket">,
): Promise<Audit> => {
  // The fingerprints first: an item that comes meanwhile has none yet, and none that is listed is missed.
  const locked = await lockedOnes(client, ExportsBucket);
  const items = new Map<string, string>();
  for await (const item of itemsOf(new DynamoDBClient(client), RecordTable))
    items.set(nameOf(item["pk"]?.S ?? "", item["sk"]?.S ?? ""), fingerprint(item));
  const wrong: string[] = [];
  let held = 0;
  for (const [name, [first, ...later]] of locked) {
    const now = items.get(name);
    if (later.length > 0) wrong.push(`${name}: written again with other content`);
    else if (now === undefined) wrong.push(`${name}: gone`);
    else if (now !== first) wrong.push(`${name}: changed`);
    else held++;
  }
  const notHeld = [...items.keys()].filter((name) => !locked.has(name)).length;
  return { items: items.size, held, notHeld, wrong };
};
