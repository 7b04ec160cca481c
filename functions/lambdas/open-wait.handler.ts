import { openWait, WaitRequest } from "../pilot/machine/open-wait.ts";
import { stepFunctions } from "../pilot/machine/step-functions.ts";
import { logged } from "../platform/invocation.ts";
import { log } from "../platform/log.ts";
import { environments } from "./environments.env.ts";
import { wired } from "./wiring.ts";

const env = environments["open-wait"].parse(process.env);
const { table, clock } = wired(env);
const open = openWait({ table, machine: stepFunctions(), clock: clock.now });

/** Called by the state machine with a callback token. */
export const handler = logged(async (event: unknown): Promise<void> => {
  const request = WaitRequest.parse(event);
  await clock.ready();
  const outcome = await open(request);
  log("info", "wait.opened", {
    applicationId: request.applicationId,
    stage: request.stage,
    epoch: request.epoch,
    outcome,
  });
});
