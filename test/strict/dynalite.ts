import { once } from "node:events";
import type { AddressInfo } from "node:net";
import dynalite from "dynalite";
import { type Answer, type Body, type Engine, speakTo } from "./engine.ts";

type Ask = Engine["ask"];
type Operation = "Put" | "Update" | "Delete" | "ConditionCheck";
type Undo = () => Promise<unknown>;

const actionOf: Readonly<Record<Operation, string>> = {
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  // Asks the condition; what it removes is put back.
  ConditionCheck: "DeleteItem",
};

const keyOf = ({ Key, Item }: Body): Body => {
  const { pk, sk } = Object(Key ?? Item);
  return { pk, sk };
};

/** The item as it was, where a condition failed: Dynalite does not know how to answer it. */
async function found(ask: Ask, { TableName, ...asked }: Body) {
  const { body } = await ask("GetItem", { TableName, Key: keyOf(asked), ConsistentRead: true });
  return body["Item"] === undefined ? {} : { Item: body["Item"] };
}

/**
 * A transaction, taken apart: one operation after another, and all of them undone when one is refused. No two
 * operations of a transaction are on one item, and nobody else asks meanwhile, so that comes to the same.
 */
async function transact(ask: Ask, operations: readonly Body[]): Promise<Answer> {
  const undos: Undo[] = [];
  const undoAll = async () => {
    for (const undo of undos.toReversed()) await undo();
  };
  const reasons: Body[] = [];
  for (const operation of operations) {
    const [name, asked] = Object.entries(operation)[0] as [Operation, Body]; // as: what TransactWriteItems takes
    const { TableName } = asked;
    const answer = await ask(actionOf[name], { ...asked, ReturnValues: "ALL_OLD" });
    if (answer.error === "ConditionalCheckFailedException") {
      reasons.push({ Code: "ConditionalCheckFailed", ...(await found(ask, asked)) });
      continue;
    }
    if (answer.error) {
      await undoAll();
      return answer;
    }
    reasons.push({ Code: "None" });
    const { Attributes: Item } = answer.body;
    const undo: Undo = () =>
      Item ? ask("PutItem", { TableName, Item }) : ask("DeleteItem", { TableName, Key: keyOf(asked) });
    if (name === "ConditionCheck") await undo();
    else undos.push(undo);
  }
  if (reasons.every(({ Code }) => Code === "None")) return { body: {} };
  await undoAll();
  return { error: "TransactionCanceledException", body: { CancellationReasons: reasons } };
}

/** `IN` never holds for an attribute that is "" or false in Dynalite, so it is asked for each value by itself, which means the same. */
const withoutIn = (condition: string) =>
  condition.replaceAll(/(#\w+) IN \(([^)]*)\)/g, (_, attribute, values: string) => {
    const each = values.split(",").map((value) => `${attribute} = ${value.trim()}`);
    return `(${each.join(" OR ")})`;
  });
const readably = (request: Body): Body => {
  const { ConditionExpression: condition } = request;
  return typeof condition === "string" ? { ...request, ConditionExpression: withoutIn(condition) } : request;
};

/** Dynalite (Apache-2.0), whose refusals were compared with those of the real service, request by request. */
export async function startDynalite(): Promise<Engine> {
  const server = dynalite({ createTableMs: 0 }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  const { ask: askAsWritten, hangUp } = speakTo(port);
  const ask: Ask = (action, request) => askAsWritten(action, readably(request));
  return {
    name: "dynalite",
    ask: async (action, request) => {
      if (action === "TransactWriteItems") return transact(ask, request["TransactItems"] as Body[]); // as: its shape
      const answer = await ask(action, request);
      if (answer.error !== "ConditionalCheckFailedException") return answer;
      return { ...answer, body: { ...answer.body, ...(await found(ask, request)) } };
    },
    stop: async () => {
      hangUp();
      await new Promise((done) => server.close(done));
    },
  };
}
