import { type Moved, MoveRequest, moveStage } from "../pilot/machine/move-stage.ts";
import { lambdaClock } from "../platform/clock.ts";
import { log } from "../platform/log.ts";
import { dynamoTable } from "../platform/table/dynamo-table.ts";
import { environments } from "./environments.env.ts";

const env = environments["move-stage"].parse(process.env);
const table = dynamoTable(env);
const clock = lambdaClock(env, table);
const move = moveStage({ table, clock: clock.now });

/** Called by the state machine when a wait was answered. */
export const handler = async (event: unknown): Promise<Moved> => {
  const request = MoveRequest.parse(event);
  await clock.ready();
  const moved = await move(request);
  log("info", "stage.moved", { applicationId: request.applicationId, epoch: request.epoch, stage: moved.stage });
  return moved;
};
