import { expect, test } from "vitest";
import { dynamoTable } from "./dynamo-table.ts";
import { ConditionFailed, type Write } from "./table.ts";

type Reason = { Code: string; Item?: object };

/** A DynamoDB that cancels so many transactions before it takes one: what the local cloud never does. */
function cancelling(...answers: ReadonlyArray<readonly Reason[] | "taken">) {
  let asked = 0;
  const handle = async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    const body =
      answer === "taken"
        ? "{}"
        : JSON.stringify({
            __type: "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
            message: "Transaction cancelled",
            CancellationReasons: answer,
          });
    const headers = { "content-type": "application/x-amz-json-1.0" };
    return {
      response: { statusCode: answer === "taken" ? 200 : 400, headers, body: Buffer.from(body) },
    };
  };
  const table = dynamoTable(
    { PILOTS_TABLE: "pilots" },
    {
      region: "eu-north-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
      maxAttempts: 1,
      requestHandler: { handle },
    },
  );
  return { table, asked: () => asked };
}

const write: Write = { table: "pilots", put: { pk: "A", sk: "B" } };
const conflict: readonly Reason[] = [{ Code: "TransactionConflict" }];

test("a transaction that meets another one on the same item is tried again until it is taken", async () => {
  const { table, asked } = cancelling(conflict, conflict, "taken");
  await table.transact([write]);
  expect(asked()).toBe(3);
});

test("one that never gets through says that the system is busy, after a bounded number of tries", async () => {
  const { table, asked } = cancelling(conflict);
  await expect(table.transact([write])).rejects.toMatchObject({ code: "busy" });
  expect(asked()).toBe(7);
});

test("a failed condition is reported at once, with the write and what was found", async () => {
  const { table, asked } = cancelling([
    { Code: "None" },
    { Code: "ConditionalCheckFailed", Item: { version: { N: "3" } } },
  ]);
  const second: Write = { table: "pilots", put: { pk: "A", sk: "C" }, when: [{ attribute: "pk", is: "absent" }] };
  const failure = await table.transact([write, second]).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConditionFailed);
  expect((failure as ConditionFailed).failed).toEqual([{ write: second, found: { version: 3 } }]); // as: asserted above
  expect(asked()).toBe(1);
});

const at = (key: unknown) => Buffer.from(typeof key === "string" ? key : JSON.stringify(key)).toString("base64url");
const listed = { pk: "PILOT#a", sk: "CASE", casesPk: "call#submitted", casesSk: "2026#a" };

test.each([
  ["no JSON", "abc"],
  ["nothing", ""],
  ["a list", at([])],
  ["a lone word", at('"text"')],
  ["another stage's key", at({ ...listed, casesPk: "call#funded" })],
  ["half a key", at({ pk: "PILOT#a", sk: "CASE" })],
  ["a key with more to it", at({ ...listed, other: "x" })],
  ["a key of other types", at({ ...listed, casesSk: 7 })],
])("a page that begins at %s is not found, and DynamoDB is not asked", async (_, after) => {
  const { table, asked } = cancelling("taken");
  const query = { table: "pilots", index: "cases", pk: "call#submitted", after } as const;
  await expect(table.query(query)).rejects.toMatchObject({ code: "not-found" });
  expect(asked()).toBe(0);
});

test("the page after a page is asked for from where that one ended", async () => {
  const { table, asked } = cancelling("taken");
  await table.query({ table: "pilots", index: "cases", pk: "call#submitted", after: at(listed) });
  expect(asked()).toBe(1);
});

test("one item more than a page holds is read, which says whether another page follows", async () => {
  const items = ["1", "2", "3"].map((sk) => ({ pk: { S: "P" }, sk: { S: sk } }));
  const limits: unknown[] = [];
  const handle = async ({ body }: { body: Uint8Array }) => {
    const { Limit } = JSON.parse(new TextDecoder().decode(body));
    limits.push(Limit);
    const Items = items.slice(0, Limit);
    const answer = { Items, LastEvaluatedKey: Items.length === Limit ? Items.at(-1) : undefined };
    const headers = { "content-type": "application/x-amz-json-1.0" };
    return { response: { statusCode: 200, headers, body: Buffer.from(JSON.stringify(answer)) } };
  };
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const table = dynamoTable(
    { PILOTS_TABLE: "pilots" },
    { region: "eu-north-1", credentials, requestHandler: { handle } },
  );
  const page = async (limit: number) => {
    const { items: found, next } = await table.query({ table: "pilots", pk: "P", limit });
    return [found.map(({ sk }) => sk), next];
  };
  expect(await page(2)).toEqual([["1", "2"], at({ pk: "P", sk: "2" })]);
  expect(await page(3)).toEqual([["1", "2", "3"], undefined]);
  expect(limits).toEqual([3, 4]);
});
