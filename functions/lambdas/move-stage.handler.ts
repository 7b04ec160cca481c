import { type Moved, MoveRequest, moveStage } from "../pilot/machine/move-stage.ts";
import { logged } from "../platform/invocation.ts";
import { log } from "../platform/log.ts";
import { environments } from "./environments.env.ts";
import { wired } from "./wiring.ts";

const env = environments["move-stage"].parse(process.env);
const { table, clock } = wired(env);
const move = moveStage({ table, clock: clock.now });

/** Called by the state machine when a wait was answered. */
export const handler = logged(async (event: unknown): Promise<Moved> => {
  const request = MoveRequest.parse(event);
  await clock.ready();
  const moved = await move(request);
  log("info", "stage.moved", { applicationId: request.applicationId, epoch: request.epoch, stage: moved.stage });
  return moved;
});
