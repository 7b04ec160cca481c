import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  GetItemCommand,
  GetResourcePolicyCommand,
  PutItemCommand,
  PutResourcePolicyCommand,
  type StreamViewType,
  UpdateContinuousBackupsCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { restoreTables } from "../../deployment/restore-tables.ts";
import { client } from "./backstage.ts";

const dynamo = new DynamoDBClient(client);
const policy = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Principal: "*", Action: ["dynamodb:DeleteItem"], Resource: "*" }],
};
const item = { pk: { S: "a" }, sk: { S: "b" }, text: { S: "as it was" } };

/** A table as AWS has ours: the local cloud leaves time to live and backups out when it deploys. */
const aTable = async (TableName: string, StreamViewType: StreamViewType) => {
  const { TableDescription } = await dynamo.send(
    new CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["pk", "sk", "duePk"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: "due",
          KeySchema: [{ AttributeName: "duePk", KeyType: "HASH" }],
          Projection: { ProjectionType: "KEYS_ONLY" },
        },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType },
    }),
  );
  const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
  await dynamo.send(new UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification }));
  await dynamo.send(new PutItemCommand({ TableName, Item: item }));
  return TableDescription?.TableArn ?? "";
};

/** All that a table has besides its items. */
const looks = async (TableName: string) => {
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }));
  const { TimeToLiveDescription } = await dynamo.send(new DescribeTimeToLiveCommand({ TableName }));
  const { ContinuousBackupsDescription } = await dynamo.send(new DescribeContinuousBackupsCommand({ TableName }));
  const { Policy } = await dynamo
    .send(new GetResourcePolicyCommand({ ResourceArn: Table?.TableArn ?? "" }))
    .catch(() => ({ Policy: undefined }));
  return {
    keys: Table?.KeySchema,
    indexes: Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName),
    stream: Table?.StreamSpecification,
    timeToLive: TimeToLiveDescription?.AttributeName,
    backups: ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus,
    policy: Policy && JSON.parse(Policy).Statement,
  };
};

test("restored tables have all that those in use have, and asked again they are the same two", async () => {
  const [PilotsTable, RecordTable] = ["pilots", "record"].map((name) => `${name}-${Date.now()}`) as [string, string]; // as: one for each
  await aTable(PilotsTable, "NEW_IMAGE");
  const TimeToLiveSpecification = { Enabled: true, AttributeName: "expiresAtSeconds" };
  await dynamo.send(new UpdateTimeToLiveCommand({ TableName: PilotsTable, TimeToLiveSpecification }));
  const record = await aTable(RecordTable, "NEW_AND_OLD_IMAGES");
  await dynamo.send(new PutResourcePolicyCommand({ ResourceArn: record, Policy: JSON.stringify(policy) }));

  const at = new Date();
  const tables = { PilotsTable, RecordTable };
  const restore = () => restoreTables(client, tables, { at, log: () => {}, everySeconds: 1 });
  const restored = await restore();
  expect(await restore()).toEqual(restored);

  for (const [{ name, stream }, inUse] of [
    [restored.pilots, PilotsTable],
    [restored.record, RecordTable],
  ] as const) {
    expect(name).toMatch(new RegExp(`^${inUse}-at-\\d{14}$`));
    expect(stream).toContain(name);
    expect(await looks(name)).toEqual(await looks(inUse));
    const { pk, sk } = item;
    expect((await dynamo.send(new GetItemCommand({ TableName: name, Key: { pk, sk } }))).Item).toEqual(item);
  }
  expect(await looks(restored.pilots.name)).toMatchObject({ timeToLive: "expiresAtSeconds", backups: "ENABLED" });
  expect((await looks(restored.record.name)).policy).toEqual(policy.Statement);
  for (const TableName of [PilotsTable, RecordTable, restored.pilots.name, restored.record.name])
    await dynamo.send(new DeleteTableCommand({ TableName }));
});
