import { afterAll, beforeAll, expect, test } from "vitest";
import { startDynalite } from "./dynalite.ts";
import type { Body, Engine } from "./engine.ts";
import { startMoto } from "./moto.ts";
import { makeTables } from "./tables.ts";

// The engines are worth what they refuse: each of these is refused by AWS, and by the local cloud not always.
let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await Promise.all([startDynalite(), startMoto()]);
  await makeTables(engines);
}, 300_000);
afterAll(() => Promise.all(engines.map(({ stop }) => stop())));

const TableName = "pilots";
const text = (S: string) => ({ S });
const number = (N: string) => ({ N });
const Key = { pk: text("PILOT#1"), sk: text("CASE") };
const put = (more: Body, rest: Body = {}): Body => ({ TableName, Item: { ...Key, ...more }, ...rest });
const update = (UpdateExpression: string, value?: Body): Body => ({
  TableName,
  Key,
  UpdateExpression,
  ...(value ? { ExpressionAttributeValues: { ":v": value } } : {}),
});
const query = (rest: Body, pk = "PILOT#1"): Body => ({
  TableName,
  KeyConditionExpression: "pk = :pk",
  ExpressionAttributeValues: { ":pk": text(pk) },
  ...rest,
});
const transaction = (...TransactItems: readonly Body[]): Body => ({ TransactItems });
const condition = (ConditionExpression: string, values?: Body): Body =>
  put({}, { ConditionExpression, ...(values ? { ExpressionAttributeValues: values } : {}) });
const large = text("x".repeat(410_000));

const refused: Readonly<Record<string, readonly [action: string, request: Body]>> = {
  "an item of more than 400 kB": ["PutItem", put({ large })],
  "an update to more than 400 kB": ["UpdateItem", update("SET large = :v", large)],
  "an empty key": ["PutItem", put({ sk: text("") })],
  "a key that is a number": ["PutItem", put({ sk: number("1") })],
  "an item without its sort key": ["PutItem", { TableName, Item: { pk: text("PILOT#1") } }],
  "an empty key of an index": ["PutItem", put({ casesPk: text(""), casesSk: text("1") })],
  "a key of an index that is a number": ["PutItem", put({ duePk: text("due"), dueAt: number("1") })],
  "an empty set": ["PutItem", put({ names: { SS: [] } })],
  "a number of 39 digits": ["PutItem", put({ amount: number("1".repeat(39)) })],
  "what is not a number": ["PutItem", put({ amount: number("NaN") })],
  "a reserved word in a condition": ["PutItem", condition("name = :v", { ":v": text("A") })],
  "a condition that cannot be read": ["PutItem", condition("attribute_exists(pk")],
  "a condition with a value that is not given": ["PutItem", condition("pk = :v")],
  "a value that no expression uses": ["PutItem", condition("attribute_exists(pk)", { ":v": text("A") })],
  "a name that no expression uses": ["PutItem", put({}, { ExpressionAttributeNames: { "#a": "a" } })],
  "an empty update": ["UpdateItem", update("")],
  "an update of a key": ["UpdateItem", update("SET sk = :v", text("A"))],
  "an update of an index's key to a number": ["UpdateItem", update("SET dueAt = :v", number("1"))],
  "an update of one attribute twice": ["UpdateItem", update("SET a = :v, a = :v", text("A"))],
  "an update in a map that is not there": ["UpdateItem", update("SET a.b = :v", text("A"))],
  "a sum with text": ["UpdateItem", update("ADD a :v", text("A"))],
  "a query without a partition": ["Query", query({ KeyConditionExpression: "sk = :pk" })],
  "a query for an empty partition": ["Query", query({}, "")],
  "a filter on a key": ["Query", query({ FilterExpression: "sk = :pk" })],
  "a limit of nothing": ["Query", query({ Limit: 0 })],
  "a consistent read of an index": [
    "Query",
    query({ IndexName: "cases", ConsistentRead: true, KeyConditionExpression: "casesPk = :pk" }),
  ],
  "an index that is not there": ["Query", query({ IndexName: "none" })],
  "a page that begins in another partition": [
    "Query",
    query({ ExclusiveStartKey: { pk: text("PILOT#2"), sk: text("CASE") } }),
  ],
  "a page of an index that begins without the table's key": [
    "Query",
    query({
      IndexName: "cases",
      KeyConditionExpression: "casesPk = :pk",
      ExclusiveStartKey: { casesPk: text("PILOT#1"), casesSk: text("1") },
    }),
  ],
  "a read by more than the key": ["GetItem", { TableName, Key: { ...Key, dueAt: text("1") } }],
  "a transaction of more than a hundred items": [
    "TransactWriteItems",
    transaction(...Array.from({ length: 101 }, (_, n) => ({ Put: put({ sk: text(`DRAFT#${n}`) }) }))),
  ],
  "a transaction with two operations on one item": [
    "TransactWriteItems",
    transaction({ Put: put({}) }, { ConditionCheck: { TableName, Key, ConditionExpression: "attribute_exists(pk)" } }),
  ],
  "a transaction that updates a key": ["TransactWriteItems", transaction({ Update: update("SET sk = :v", text("A")) })],
  "two operations in one": ["TransactWriteItems", transaction({ Put: put({}), Delete: { TableName, Key } })],
  "a transaction with too large an item": ["TransactWriteItems", transaction({ Put: put({ large }) })],
  "a transaction with an empty key of an index": [
    "TransactWriteItems",
    transaction({ Put: put({ casesPk: text(""), casesSk: text("1") }) }),
  ],
  "a transaction with an unused value": [
    "TransactWriteItems",
    transaction({ Put: condition("attribute_exists(pk)", { ":v": text("A") }) }),
  ],
  "a transaction with a condition that cannot be read": [
    "TransactWriteItems",
    transaction({ Delete: { TableName, Key, ConditionExpression: "attribute_exists(pk" } }),
  ],
};

test.each(Object.entries(refused))("%s is refused by one of the engines", async (_, [action, request]) => {
  const answers = await Promise.all(engines.map(({ ask }) => ask(action, request)));
  const kinds = answers.map(({ error }) => error ?? "taken");
  expect(kinds.filter((kind) => /^(ValidationException|ResourceNotFoundException)$/.test(kind))).not.toEqual([]);
});

test("a transaction is done whole or not at all, and says which condition failed and what was found", async () => {
  const other = { pk: text("PILOT#1"), sk: text("GRANT") };
  for (const { ask } of engines) {
    expect((await ask("PutItem", put({ a: text("before") }))).error).toBeUndefined();
    const answer = await ask(
      "TransactWriteItems",
      transaction(
        { Put: put({ a: text("after") }) },
        { Put: { TableName, Item: { ...other, a: text("new") } } },
        {
          ConditionCheck: {
            TableName,
            Key: { pk: text("PILOT#1"), sk: text("NONE") },
            ConditionExpression: "attribute_exists(pk)",
            ReturnValuesOnConditionCheckFailure: "ALL_OLD",
          },
        },
      ),
    );
    expect(answer.error).toBe("TransactionCanceledException");
    expect(answer.body["CancellationReasons"]).toMatchObject([
      { Code: "None" },
      { Code: "None" },
      { Code: "ConditionalCheckFailed" },
    ]);
    const found = await ask("GetItem", { TableName, Key, ConsistentRead: true });
    expect(found.body["Item"]).toEqual({ ...Key, a: text("before") });
    expect((await ask("GetItem", { TableName, Key: other, ConsistentRead: true })).body["Item"]).toBeUndefined();
  }
});

test.each([
  ["an empty text", text("")],
  ["false", { BOOL: false }],
  ["zero", number("0")],
])("an attribute that is %s is among the values that name it", async (_, value) => {
  for (const { ask } of engines) {
    expect((await ask("PutItem", put({ a: value }))).error).toBeUndefined();
    const among = (...values: readonly Body[]) =>
      put(
        { a: value },
        {
          ConditionExpression: `#a IN (${values.map((_, n) => `:${n}`).join(", ")})`,
          ExpressionAttributeNames: { "#a": "a" },
          ExpressionAttributeValues: Object.fromEntries(values.map((one, n) => [`:${n}`, one])),
        },
      );
    expect((await ask("PutItem", among(value))).error).toBeUndefined();
    const answer = await ask("PutItem", among(text("other")));
    expect(answer.error).toBe("ConditionalCheckFailedException");
  }
});
