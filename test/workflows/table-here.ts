import { CreateTableCommand, DeleteTableCommand, DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { client } from "./backstage.ts";

const dynamo = new DynamoDBClient(client);

/** An empty table shaped like a deployed one, but without its stream: nobody else takes what is put there. */
export async function tableLike(deployed: string, name: string) {
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: deployed }));
  const indexes = (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) => ({
    IndexName,
    KeySchema,
    Projection,
  }));
  await dynamo.send(
    new CreateTableCommand({
      TableName: name,
      KeySchema: Table?.KeySchema,
      AttributeDefinitions: Table?.AttributeDefinitions,
      GlobalSecondaryIndexes: indexes,
      BillingMode: "PAY_PER_REQUEST",
    }),
  );
  return { name, remove: () => dynamo.send(new DeleteTableCommand({ TableName: name })) };
}
