import * as z from "zod";
import { recover } from "../pilot/machine/recover.ts";
import { stepFunctions } from "../pilot/machine/step-functions.ts";
import { lambdaClock } from "../platform/clock.ts";
import { log } from "../platform/log.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import { RecoverEnv } from "./recover.env.ts";

const env = RecoverEnv.parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const raise = recover({ table, machine: stepFunctions(env.STATE_MACHINE_ARN), clock: clock.now });

/** EventBridge: an execution of ours failed, timed out or was aborted. Its name tells whose it was. */
const Failure = z
  .object({ detail: z.object({ name: z.string().regex(/^[a-z2-9]{16}-\d+$/) }) })
  .transform(({ detail }) => ({
    applicationId: ApplicationId.parse(detail.name.slice(0, 16)),
    epoch: Number(detail.name.slice(17)),
    why: "failed" as const,
  }));
/** The state machine itself, when a wait has lasted nearly a year; or somebody who has seen that nobody listens. */
const Renewal = z.object({ applicationId: ApplicationId, epoch: z.number().int(), why: z.enum(["renewal", "asked"]) });

export const handler = async (event: unknown): Promise<{ outcome: string }> => {
  const { applicationId, epoch, why } = z.union([Renewal, Failure]).parse(event);
  await clock.ready();
  const outcome = await raise(applicationId, why, epoch);
  log("warn", "execution.recovery", { applicationId, epoch, why, outcome });
  return { outcome };
};
