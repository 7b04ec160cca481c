import { readFileSync } from "node:fs";
import type { Recorded } from "../../local/cloud/record-tables.ts";
import type { TestCloud } from "../cloud.ts";
import type { Answer, Body } from "./engine.ts";

/** A request that passed the edge, with our names of the tables, and what the local cloud answered. */
export type Call = Pick<Recorded, "action" | "begun" | "ended" | "request"> & { readonly answer: Answer };

const callOf = ({ action, begun, ended, request, status, answer }: Recorded): Call => {
  const error = status === 200 ? {} : { error: String(answer["__type"]).replace(/^.*#/, "") };
  return { action, begun, ended, request, answer: { ...error, body: answer } };
};

/** Each operation of a request with its name: those of a transaction, one for each table of a batch, or the one that it is. */
export function operationsOf({
  action,
  request,
}: Pick<Call, "action" | "request">): readonly (readonly [string, Body])[] {
  if (action === "BatchGetItem")
    return Object.entries(Object(request["RequestItems"])).map(([TableName, asked]) => [
      action,
      { TableName, ...Object(asked) },
    ]);
  if (action !== "TransactWriteItems") return [[action, request]];
  return (request["TransactItems"] as Body[]).flatMap((one) => Object.entries(one) as [string, Body][]); // as: its shape
}

// Tests of rights ask for what they may not, and tests of the table make tables of their own.
const ours = new Set<unknown>(["pilots", "record"]);
const isOurs = (call: Call) =>
  operationsOf(call).every(([, { TableName }]) => ours.has(TableName)) && call.answer.error !== "AccessDeniedException";

/** All that the groups of this cloud have asked of its tables so far, in the order in which the answers went. */
export function recordingOf({ recording, outputs }: Pick<TestCloud, "recording" | "outputs">): readonly Call[] {
  if (recording === undefined) throw new Error("Only npm test writes down what is asked of the tables.");
  const text = readFileSync(recording, "utf8")
    .replaceAll(JSON.stringify(outputs.PilotsTable), '"pilots"')
    .replaceAll(JSON.stringify(outputs.RecordTable), '"record"');
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => callOf(JSON.parse(line))).filter(isOurs);
}
