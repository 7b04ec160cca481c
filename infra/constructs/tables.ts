import { Stack } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { isLocal, type RestoredTable, type StageConfig } from "../config.ts";
import { removal } from "./removal.ts";

/** A table as the application stack needs it: the one that the stack made, or one that was restored beside it. */
export type KeptTable = { name: string; arn: string; stream: string };

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The attribute by which items go away by themselves. */
const timeToLive = "expiresAtSeconds";

/** What the tables of the local stage are called. */
export const localTable = (name: string) => `pilot-grants-local-${name}`;

/** Pilots and the record. Both stay in the template when restored ones take their place, so that nothing is removed. */
export const tables = (scope: Construct, config: StageConfig): { pilots: KeptTable; record: KeptTable } => {
  const kept = {
    partitionKey: text("pk"),
    sortKey: text("sk"),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.dynamoOwnedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: !isLocal(config),
    removalPolicy: removal(config),
  };
  // The local cloud makes a table anew, without its items, when one without a name is updated. On AWS a table outlives its
  // stack, and the next one would find the name taken.
  const named = (name: string) => (isLocal(config) ? { tableName: localTable(name) } : {});
  const pilots = new TableV2(scope, "pilots", {
    ...kept,
    ...named("pilots"),
    timeToLiveAttribute: timeToLive,
    dynamoStream: StreamViewType.NEW_IMAGE,
    globalSecondaryIndexes: [
      {
        indexName: "due",
        partitionKey: text("duePk"),
        sortKey: text("dueAt"),
        projectionType: ProjectionType.KEYS_ONLY,
      },
      { indexName: "cases", partitionKey: text("casesPk"), sortKey: text("casesSk") },
      { indexName: "people", partitionKey: text("peoplePk"), sortKey: text("peopleSk") },
    ],
  });
  const record = new TableV2(scope, "record", {
    ...kept,
    ...named("record"),
    // Old and new image: what was changed or removed can be seen and put back.
    dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
    globalSecondaryIndexes: [{ indexName: "pilot", partitionKey: text("pilotPk"), sortKey: text("pilotSk") }],
    resourcePolicy: appendOnly(),
  });
  const restored = isLocal(config) ? undefined : config.restored;
  return { pilots: inUse(pilots, restored?.pilots), record: inUse(record, restored?.record) };
};

/** The made table, or the restored one in its place. */
const inUse = (made: TableV2, restored: RestoredTable | undefined): KeptTable => {
  const stack = Stack.of(made);
  const stream = made.tableStreamArn ?? "";
  // Named whether used or not: an export that the application stack still imports cannot be taken away.
  for (const value of [made.tableName, made.tableArn, stream]) stack.exportValue(value);
  if (!restored) return { name: made.tableName, arn: made.tableArn, stream };
  const arn = stack.formatArn({ service: "dynamodb", resource: "table", resourceName: restored.name });
  return { name: restored.name, arn, stream: restored.stream };
};

/** No role, however it is widened, may change or remove what is on the record. */
const appendOnly = () =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:PartiQLUpdate",
          "dynamodb:PartiQLDelete",
        ],
        // In a resource policy "*" is the table that carries it.
        resources: ["*"],
      }),
    ],
  });
