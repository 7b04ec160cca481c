import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { erasedName, type Stored } from "./truth.ts";

/** Who is named in the log and is none of the authority's own people. */
const outsiders = new Set(["applicant", "holder", "reviewer"]);

/** An entry of the log without the name of a person from outside; undefined where there is none to erase. */
export function withoutOutsider(item: Stored): Stored | undefined {
  const person = item["by"]?.M;
  const isNamed = outsiders.has(person?.["kind"]?.S ?? "") && person?.["name"]?.S !== erasedName;
  return person && isNamed ? { ...item, by: { M: { ...person, name: { S: erasedName } } } } : undefined;
}

/**
 * Puts "[raderat]" in the place of the names of people from outside in the log of one subject: the one change of the
 * record that its guard lets pass, since no fingerprint holds a name. The ids stay, and so does what was done.
 * @param recordTable the record's name
 */
export const outsidersEraser =
  (recordTable: string) =>
  async (subject: string): Promise<void> => {
    const { DynamoDBClient, PutItemCommand, paginateQuery } = await import("@aws-sdk/client-dynamodb");
    const client = new DynamoDBClient({});
    const pages = paginateQuery(
      { client },
      {
        TableName: recordTable,
        ConsistentRead: true,
        KeyConditionExpression: "pk = :pk and begins_with(sk, :log)",
        ExpressionAttributeValues: { ":pk": { S: subject }, ":log": { S: "AUDIT#" } },
      },
    );
    for await (const { Items = [] } of pages)
      for (const item of Items) {
        const without = withoutOutsider(item as unknown as Stored); // as: the same values by another name
        if (!without) continue;
        await client.send(
          new PutItemCommand({
            TableName: recordTable,
            Item: without as unknown as Record<string, AttributeValue>, // as: the same values by another name
            ConditionExpression: "#by.#id = :id",
            ExpressionAttributeNames: { "#by": "by", "#id": "id" },
            ExpressionAttributeValues: { ":id": without["by"]?.M?.["id"] as unknown as AttributeValue }, // as: the same value by another name
          }),
        );
      }
  };
