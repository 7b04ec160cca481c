import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { DescribeExecutionCommand, SFNClient } from "@aws-sdk/client-sfn";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Outputs } from "../../deployment/outputs.ts";
import type { Client } from "./client.ts";

/** How many pilots are looked after at the same time. */
const atOnce = 4;

const InFlight = z.object({ applicationId: z.string(), epoch: z.number().int() });
type InFlight = z.infer<typeof InFlight>;

/** Every pilot that has a case; the one place that reads the whole table, and no request waits for it. */
const pilots = async (client: Partial<Client>, table: string): Promise<InFlight[]> => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(client));
  const found: InFlight[] = [];
  const pages = paginateScan(
    { client: documents },
    {
      TableName: table,
      FilterExpression: "sk = :case",
      ExpressionAttributeValues: { ":case": "CASE" },
      ConsistentRead: true,
    },
  );
  for await (const page of pages) found.push(...(page.Items ?? []).map((item) => InFlight.parse(item)));
  return found;
};

/**
 * Starts again what has stopped: for each pilot whose execution has failed, the recovery Lambda is asked
 * for a new one. One that has not begun is the sweep's to start, which need not wait for its minute; and one that has
 * succeeded is at its end.
 */
export const recoverPilots = async (client: Partial<Client>, outputs: Outputs, only?: string) => {
  const machine = new SFNClient(client);
  const lambda = new LambdaClient(client);
  const executions = outputs.StateMachineArn.replace(":stateMachine:", ":execution:");
  const call = async (name: string, event: object) => {
    const { FunctionError: failure, Payload } = await lambda.send(
      new InvokeCommand({ FunctionName: `${outputs.FunctionPrefix}${name}`, Payload: JSON.stringify(event) }),
    );
    if (failure) throw new Error(`${name} failed for ${JSON.stringify(event)}: ${new TextDecoder().decode(Payload)}`);
  };
  const recoverOne = async ({ applicationId, epoch }: InFlight) => {
    const name = `${applicationId}-${epoch}`;
    const status = await machine.send(new DescribeExecutionCommand({ executionArn: `${executions}:${name}` })).then(
      (execution) => execution.status,
      (cause: Error) => (cause.name === "ExecutionDoesNotExist" ? undefined : Promise.reject(cause)),
    );
    if (status === undefined || status === "RUNNING" || status === "SUCCEEDED") return 0;
    await call("recover", { applicationId, epoch, why: "asked" });
    return 1;
  };
  let recovered = 0;
  const asked = (await pilots(client, outputs.PilotsTable)).filter(
    ({ applicationId }) => only === undefined || applicationId === only,
  );
  for (let i = 0; i < asked.length; i += atOnce) {
    const counts = await Promise.all(asked.slice(i, i + atOnce).map(recoverOne));
    recovered += counts.reduce((sum: number, count) => sum + count, 0);
  }
  await call("run-due", {});
  return recovered;
};
