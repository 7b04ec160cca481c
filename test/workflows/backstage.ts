import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { explain } from "../../functions/pilot/explain.ts";
import { readItems } from "../../functions/pilot/read-case.ts";
import { lambdaClock } from "../../functions/platform/clock.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { type ApplicationId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { cloudEnvironment } from "../../local/cloud/client.ts";
import { cloud } from "../cloud.ts";

// The deployed machinery as a test behind the scenes meets it: the same clients as the Lambdas have, on the local cloud.
export const { client, mail, outputs } = cloud();
Object.assign(process.env, cloudEnvironment(Number(new URL(client.endpoint).port)));

export const table = dynamoTable({ PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable });
/** The Lambdas' clock; `ready` reads how far a test has moved it. */
export const clock = lambdaClock({ CLOCK: "adjustable" }, table);

const lambdas = new LambdaClient(client);

/** Calls a deployed Lambda and answers what it answered. @throws Error when it failed */
export async function call(name: string, event: unknown): Promise<unknown> {
  const FunctionName = `${outputs.FunctionPrefix}${name}`;
  const answer = await lambdas.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
  const text = new TextDecoder().decode(answer.Payload);
  if (answer.FunctionError) throw new Error(`${name} failed: ${text}`);
  return text ? JSON.parse(text) : undefined;
}

/** What the scheduler does every minute. */
export const sweepNow = async () => await call("run-due", {});

/** The log of a pilot, oldest first. */
export const logOf = async (id: ApplicationId) =>
  (await table.query({ table: "record", pk: keys.pilot(id), prefix: "AUDIT#" })).items;

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * Asks every 100 ms until the answer is something. Gives up with what was waited for, and the pilot explained.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  { seconds = 60, pilot }: { seconds?: number; pilot?: ApplicationId } = {},
): Promise<T> {
  const giveUp = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > giveUp) {
      const why = pilot
        ? `\n${explain(pilotSubject(pilot), await readItems(table, pilotSubject(pilot)), await logOf(pilot), clock.now())}`
        : "";
      throw new Error(`waited ${seconds} s in vain: ${what}${why}`);
    }
    await pause(100);
  }
}
