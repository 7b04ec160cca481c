import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { DeleteObjectCommand, S3Client } from "@aws-sdk/client-s3";

// Becomes a Lambda of its own under a role that is to be tried: does to an entry of the record what nobody may do, and
// removes a file.
const client = new DynamoDBClient({});
const s3 = new S3Client({ forcePathStyle: true });

type Entry = { table: string; pk: string; sk: string; role: string };
type Asked = Entry | { bucket: string; key: string };

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: Error) => error.name,
  );

export const handler = (asked: Asked): Promise<Record<string, string>> =>
  "bucket" in asked ? onFile(asked) : onRecord(asked);

const onFile = async ({ bucket, key }: { bucket: string; key: string }) => ({
  remove: await outcome(s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))),
});

const onRecord = async ({ table: TableName, pk, sk, role }: Entry): Promise<Record<string, string>> => {
  const Key = { pk: { S: pk }, sk: { S: sk } };
  const change = {
    TableName,
    Key,
    UpdateExpression: "SET changed = :yes",
    ExpressionAttributeValues: { ":yes": { S: role } },
  };
  const fresh = { TableName, Item: { pk: { S: pk }, sk: { S: `${sk}#${role}` } } };
  const ConditionExpression = "attribute_not_exists(pk)";
  return {
    append: await outcome(client.send(new PutItemCommand({ ...fresh, ConditionExpression }))),
    update: await outcome(client.send(new UpdateItemCommand(change))),
    delete: await outcome(client.send(new DeleteItemCommand({ TableName, Key }))),
    "update in a transaction": await outcome(
      client.send(new TransactWriteItemsCommand({ TransactItems: [{ Update: change }] })),
    ),
    "delete in a transaction": await outcome(
      client.send(new TransactWriteItemsCommand({ TransactItems: [{ Delete: { TableName, Key } }] })),
    ),
    "delete in a batch": await outcome(
      client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: [{ DeleteRequest: { Key } }] } })),
    ),
  };
};
