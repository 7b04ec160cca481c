import { RecoverRequest, recover } from "../pilot/machine/recover.ts";
import { stepFunctions } from "../pilot/machine/step-functions.ts";
import { logged } from "../platform/invocation.ts";
import { log } from "../platform/log.ts";
import { environments } from "./environments.env.ts";
import { wired } from "./wiring.ts";

const env = environments.recover.parse(process.env);
const { table, clock } = wired(env);
const raise = recover({ table, machine: stepFunctions(env.STATE_MACHINE_ARN), clock: clock.now });

export const handler = logged(async (event: unknown): Promise<{ outcome: string }> => {
  const { applicationId, epoch, why } = RecoverRequest.parse(event);
  await clock.ready();
  const outcome = await raise(applicationId, why, epoch);
  log("warn", "execution.recovery", { applicationId, epoch, why, outcome });
  return { outcome };
});
