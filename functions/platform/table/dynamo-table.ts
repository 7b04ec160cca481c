import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  type DynamoDBClientConfig,
  TransactionCanceledException,
  TransactionConflictException,
} from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { pageOf, placeIn } from "./cursor.ts";
import { conditionExpression, keyExpression, placeholders, updateExpression } from "./expressions.ts";
import { untilNoConflict } from "./retry.ts";
import { ConditionFailed, type Item, type Key, keyOf, type Table, type TableName, type Write } from "./table.ts";

type Names = { readonly PILOTS_TABLE: string; readonly RECORD_TABLE?: string };

const keyAlone = ({ pk, sk }: Key): Key => ({ pk, sk });

/** DynamoDB behind the table port; `settings` only where the environment does not say which DynamoDB. */
export function dynamoTable(names: Names, settings: DynamoDBClientConfig = {}): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(settings), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const nameOf = (table: TableName) => {
    const name = table === "pilots" ? names.PILOTS_TABLE : names.RECORD_TABLE;
    if (!name) throw new Error(`this Lambda was not given the table ${table}`);
    return name;
  };

  const once = (writes: readonly Write[]) =>
    client.send(
      new TransactWriteCommand({ TransactItems: writes.map((write) => transactItem(write, nameOf(write.table))) }),
    );

  return {
    get: async (table, key) => {
      const answer = await client.send(
        new GetCommand({ TableName: nameOf(table), Key: keyAlone(key), ConsistentRead: true }),
      );
      return answer.Item as Item | undefined; // as: every item of our tables has pk and sk
    },

    getMany: async (table, keys) => {
      const found: Item[] = [];
      let asked: BatchGetCommandInput["RequestItems"] = {
        [nameOf(table)]: { Keys: keys.map(keyAlone), ConsistentRead: true },
      };
      // DynamoDB may answer a part and name the rest.
      const once = async () => {
        const answer = await client.send(new BatchGetCommand({ RequestItems: asked }));
        found.push(...((answer.Responses?.[nameOf(table)] ?? []) as Item[])); // as: every item of our tables has pk and sk
        asked = answer.UnprocessedKeys;
        return asked && Object.keys(asked).length > 0 ? new Error("a batch was answered in part") : undefined;
      };
      if (keys.length > 0) await untilNoConflict(once);
      return found;
    },

    query: async (query) => {
      const holders = placeholders();
      const answer = await client.send(
        new QueryCommand({
          TableName: nameOf(query.table),
          IndexName: query.index,
          ...keyExpression(query, holders),
          ...holders.attributes(),
          ScanIndexForward: !query.newestFirst,
          // DynamoDB says where a full page ended also when nothing follows: one item more says whether something does.
          Limit: query.limit === undefined ? undefined : query.limit + 1,
          ConsistentRead: query.index ? undefined : (query.consistent ?? true),
          ExclusiveStartKey: query.after === undefined ? undefined : placeIn(query, query.after),
        }),
      );
      const items = (answer.Items ?? []) as Item[]; // as: every item of our tables has pk and sk
      return pageOf(query, { items, last: answer.LastEvaluatedKey });
    },

    transact: (writes) =>
      untilNoConflict(() =>
        once(writes).then(
          () => undefined,
          (error: unknown) => conflictOf(error, writes),
        ),
      ),

    update: async (write) => {
      const holders = placeholders();
      try {
        const answer = await client.send(
          new UpdateCommand({
            TableName: nameOf(write.table),
            Key: keyAlone(write.update),
            ...updateExpression(write, holders),
            ...conditionExpression(write.when, holders),
            ...holders.attributes(),
            ReturnValues: "ALL_NEW",
            ReturnValuesOnConditionCheckFailure: "ALL_OLD",
          }),
        );
        return answer.Attributes as Item; // as: an update answers the item it wrote
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        throw new ConditionFailed([{ write, found: error.Item ? (unmarshall(error.Item) as Item) : undefined }]); // as: an item of this table
      }
    },
  };
}

type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

function transactItem(write: Write, TableName: string): TransactItem {
  const holders = placeholders();
  const body = "update" in write ? updateExpression(write, holders) : undefined;
  const condition = conditionExpression(write.when, holders);
  const rest = {
    TableName,
    ...condition,
    ...holders.attributes(),
    ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
  };
  const Key = keyAlone(keyOf(write));
  if ("put" in write) return { Put: { Item: write.put, ...rest } };
  if (body) return { Update: { Key, ...body, ...rest } };
  if ("delete" in write) return { Delete: { Key, ...rest } };
  return { ConditionCheck: { Key, ConditionExpression: condition.ConditionExpression, ...rest } };
}

function failedConditions(error: unknown, writes: readonly Write[]): ConditionFailed["failed"] {
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).flatMap((reason, i) => {
    const write = writes[i];
    if (reason.Code !== "ConditionalCheckFailed" || !write) return [];
    return [{ write, found: reason.Item ? (unmarshall(reason.Item) as Item) : undefined }]; // as: an item of this table
  });
}

const isConflict = (error: unknown) =>
  error instanceof TransactionConflictException ||
  (error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(({ Code }) => Code === "TransactionConflict" || Code === "ThrottlingError"));

/** The error back when trying again may help; everything else is thrown, a failed condition as `ConditionFailed`. */
function conflictOf(error: unknown, writes: readonly Write[]): unknown {
  const failed = failedConditions(error, writes);
  if (failed.length > 0) throw new ConditionFailed(failed);
  if (!isConflict(error)) throw error;
  return error;
}
