import {
  DeleteTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  GetResourcePolicyCommand,
} from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { restoreTables } from "../../deployment/restore-tables.ts";
import { client, outputs } from "./backstage.ts";

const dynamo = new DynamoDBClient(client);

test("a restored pair of tables has all that the tables in use have, and asked again it is the same pair", async () => {
  const at = new Date();
  const restore = () => restoreTables(client, outputs, { at, log: () => {}, everySeconds: 1 });
  const restored = await restore();
  expect(await restore()).toEqual(restored);

  const looks = async (TableName: string) => {
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }));
    const { TimeToLiveDescription } = await dynamo.send(new DescribeTimeToLiveCommand({ TableName }));
    const { ContinuousBackupsDescription } = await dynamo.send(new DescribeContinuousBackupsCommand({ TableName }));
    const { Policy } = await dynamo
      .send(new GetResourcePolicyCommand({ ResourceArn: Table?.TableArn ?? "" }))
      .catch(() => ({ Policy: undefined }));
    return {
      keys: Table?.KeySchema,
      indexes: Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).toSorted(),
      stream: Table?.StreamSpecification,
      timeToLive: TimeToLiveDescription?.AttributeName,
      backups: ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus,
      policy: Policy && JSON.parse(Policy).Statement,
    };
  };
  const pairs = [
    [restored.pilots, outputs.PilotsTable],
    [restored.record, outputs.RecordTable],
  ] as const;
  for (const [{ name, stream }, inUse] of pairs) {
    expect(name).not.toBe(inUse);
    expect(stream).toContain(name);
    // The local cloud forgets that a table was made with backups.
    expect(await looks(name)).toEqual({ ...(await looks(inUse)), backups: "ENABLED" });
  }
  expect((await looks(restored.pilots.name)).timeToLive).toBe("expiresAtSeconds");
  expect((await looks(restored.record.name)).policy[0]).toMatchObject({ Effect: "Deny" });
  for (const [{ name }] of pairs) await dynamo.send(new DeleteTableCommand({ TableName: name }));
});
