import { DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { expect, test } from "vitest";
import { auditRecord, eraseName } from "../../deployment/audit-record.ts";
import { auditEntry } from "../../functions/pilot/happenings.ts";
import { bucketHashes } from "../../functions/platform/record/hashes.ts";
import { type Key, keyOf } from "../../functions/platform/table/table.ts";
import { ApplicationId, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { client, clock, outputs, table, until } from "./backstage.ts";

const dynamo = new DynamoDBClient(client);
const TableName = outputs.RecordTable;

/** A log entry that its guard has seen. */
const anEntry = async (name = "Anna Berg") => {
  const subject = pilotSubject(newId(ApplicationId));
  const by = { kind: "officer", id: `s-${subject}`, name } as const;
  const write = auditEntry(subject, { at: clock.now(), by }, { action: "grant.decided", details: { amountOre: 100 } });
  await table.transact([write]);
  const key = keyOf(write);
  const read = async () => {
    const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: marshall({ pk: key.pk, sk: key.sk }) }));
    return Item && unmarshall(Item);
  };
  const written = await read();
  await until("the guard has locked its fingerprint", () => isHeld(key));
  return { by, pk: key.pk, read, written: written ?? {} };
};

const hashes = bucketHashes(outputs.ExportsBucket);
const isHeld = async ({ pk, sk }: Key) => (await hashes.first(pk, sk)) !== undefined;

const auditOf = async (pk: string) => {
  const { wrong, ...counts } = await auditRecord(client, outputs);
  return { ...counts, wrong: wrong.filter((line) => line.startsWith(`${pk} `)) };
};

test("an item of the record that is written over is put back as it was, and the audit finds nothing then", async () => {
  const entry = await anEntry();
  await dynamo.send(
    new PutItemCommand({ TableName, Item: marshall({ ...entry.written, details: { amountOre: 900 } }) }),
  );
  await until("it is what it was", async () => (await entry.read())?.["details"]?.amountOre === 100);
  const { putBackAt, ...now } = (await entry.read()) ?? {};
  expect(now).toEqual(entry.written);
  expect(putBackAt).toMatch(/^20/);
  expect((await auditOf(entry.pk)).wrong).toEqual([]);
});

test("a person's name can be taken out of the log, and nothing else of what they did", async () => {
  const entry = await anEntry("Bo Ek");
  expect(await eraseName(client, outputs, entry.by.id)).toBe(1);
  expect(await eraseName(client, outputs, entry.by.id)).toBe(0);
  // Time for its guard, who leaves it so.
  const other = await anEntry();
  expect(await entry.read()).toEqual({ ...entry.written, by: { ...entry.by, name: "[raderat]" } });
  expect((await auditOf(entry.pk)).wrong).toEqual([]);
  expect((await auditOf(other.pk)).wrong).toEqual([]);
});
