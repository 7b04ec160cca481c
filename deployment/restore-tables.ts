import { setTimeout as pause } from "node:timers/promises";
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  GetResourcePolicyCommand,
  PutResourcePolicyCommand,
  RestoreTableToPointInTimeCommand,
  type TableDescription,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import type { RestoredTable } from "../infra/config.ts";
import type { Outputs } from "./outputs.ts";
import type { Log } from "./say.ts";

type Client = ConstructorParameters<typeof DynamoDBClient>[0] & object;

const isNamed = (cause: unknown, name: string) => cause instanceof Error && cause.name === name;

/**
 * Restores both tables to the same second beside the old ones, and gives them what a restored table lacks: its stream,
 * its time to live, its backups, its protection and its policy, each as the old table has it. Asked again for the same
 * second it goes on where it was cut off. The answer goes into the stage's configuration as `restored`.
 */
export const restoreTables = async (
  client: Client,
  { PilotsTable, RecordTable }: Pick<Outputs, "PilotsTable" | "RecordTable">,
  { at, log, everySeconds = 15 }: { at: Date; log: Log; everySeconds?: number },
): Promise<{ pilots: RestoredTable; record: RestoredTable }> => {
  const dynamo = new DynamoDBClient(client);
  const describe = async (TableName: string): Promise<TableDescription | undefined> =>
    (
      await dynamo.send(new DescribeTableCommand({ TableName })).catch((cause: unknown) => {
        if (isNamed(cause, "ResourceNotFoundException")) return { Table: undefined };
        throw cause;
      })
    ).Table;

  const active = async (name: string): Promise<TableDescription> => {
    for (;;) {
      const table = await describe(name);
      if (table?.TableStatus === "ACTIVE") return table;
      log(`${name}: ${table?.TableStatus ?? "not there yet"}`);
      await pause(everySeconds * 1000);
    }
  };

  const begin = async (from: string, to: string) => {
    if (await describe(to)) return;
    await dynamo.send(
      new RestoreTableToPointInTimeCommand({ SourceTableName: from, TargetTableName: to, RestoreDateTime: at }),
    );
  };

  const stream = async (from: TableDescription, to: TableDescription) => {
    const { StreamSpecification } = from;
    if (!StreamSpecification || to.LatestStreamArn) return;
    await dynamo.send(new UpdateTableCommand({ TableName: to.TableName, StreamSpecification }));
  };

  const timeToLive = async (from: string, to: string) => {
    const ofTable = async (TableName: string) =>
      (await dynamo.send(new DescribeTimeToLiveCommand({ TableName }))).TimeToLiveDescription;
    const AttributeName = (await ofTable(from))?.AttributeName;
    if (!AttributeName || (await ofTable(to))?.AttributeName === AttributeName) return;
    const TimeToLiveSpecification = { Enabled: true, AttributeName };
    await dynamo.send(new UpdateTimeToLiveCommand({ TableName: to, TimeToLiveSpecification }));
  };

  const policy = async (from: string, to: string) => {
    const { Policy } = await dynamo
      .send(new GetResourcePolicyCommand({ ResourceArn: from }))
      .catch((cause: unknown) =>
        isNamed(cause, "PolicyNotFoundException") ? { Policy: undefined } : Promise.reject(cause),
      );
    if (Policy) await dynamo.send(new PutResourcePolicyCommand({ ResourceArn: to, Policy }));
  };

  const dressed = async (from: string, to: string): Promise<RestoredTable> => {
    const old = await active(from);
    const table = await active(to);
    await stream(old, table);
    await active(to);
    await timeToLive(from, to);
    await policy(old.TableArn ?? from, table.TableArn ?? to);
    await dynamo.send(
      new UpdateContinuousBackupsCommand({
        TableName: to,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      }),
    );
    if (old.DeletionProtectionEnabled)
      await dynamo.send(new UpdateTableCommand({ TableName: to, DeletionProtectionEnabled: true }));
    const { LatestStreamArn } = await active(to);
    return { name: to, stream: LatestStreamArn ?? "" };
  };

  const restoredName = (from: string) =>
    `${from.replace(/-at-\d{14}$/, "")}-at-${at.toISOString().replace(/\D/g, "").slice(0, 14)}`;
  const [pilots, record] = [restoredName(PilotsTable), restoredName(RecordTable)];
  // Both are begun before either is waited for: a table can take an hour.
  await begin(PilotsTable, pilots);
  await begin(RecordTable, record);
  return { pilots: await dressed(PilotsTable, pilots), record: await dressed(RecordTable, record) };
};
