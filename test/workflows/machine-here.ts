import {
  CreateActivityCommand,
  CreateStateMachineCommand,
  DeleteActivityCommand,
  DeleteStateMachineCommand,
  DescribeStateMachineCommand,
  GetActivityTaskCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
} from "@aws-sdk/client-sfn";
import { type Moved, MoveRequest } from "../../functions/pilot/machine/move-stage.ts";
import { WaitRequest } from "../../functions/pilot/machine/open-wait.ts";
import type { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { client, outputs } from "./backstage.ts";

/** The two Lambdas that the machine calls, as they run for one pilot. */
export type LambdasHere = {
  openWait: (request: ReturnType<typeof WaitRequest.parse>) => Promise<unknown>;
  moveStage: (request: ReturnType<typeof MoveRequest.parse>) => Promise<Moved>;
};

type State = { Resource?: string; Arguments?: { Payload: Record<string, unknown> }; Retry?: object[] };

/** How many tasks of each kind are taken at once; the local cloud looks for one every half second. */
const takers = 8;

/**
 * The deployed machine, but for its Lambdas, which are activities: their tasks are done in this process, where a fault
 * can be planted. An activity that fails is tried again, as a Lambda is.
 */
export async function machineHere(lambdasOf: (id: ApplicationId) => LambdasHere) {
  const sfn = new SFNClient({ ...client, requestHandler: { requestTimeout: 70_000 } });
  const name = `here-${process.pid}-${Date.now()}`;
  const activity = async (what: string) =>
    (await sfn.send(new CreateActivityCommand({ name: `${name}-${what}` }))).activityArn ?? "";
  const [waits, moves] = await Promise.all([activity("open-wait"), activity("move-stage")]);

  const deployed = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn: outputs.StateMachineArn }));
  const definition: { States: Record<string, State> } = JSON.parse(deployed.definition ?? "{}");
  for (const [title, state] of Object.entries(definition.States)) {
    if (!state.Resource || !state.Arguments || title === "Renew") continue;
    const { token: _, ...payload } = state.Arguments.Payload;
    state.Resource = state.Resource.endsWith("waitForTaskToken") ? waits : moves;
    Object.assign(state, { Arguments: payload });
    state.Retry = (state.Retry ?? []).map((retry) => ({ ...retry, IntervalSeconds: 1, BackoffRate: 1 }));
  }
  const made = await sfn.send(
    new CreateStateMachineCommand({ name, roleArn: deployed.roleArn, definition: JSON.stringify(definition) }),
  );

  const stopped = new AbortController();
  const take = async (activityArn: string, act: (input: unknown, token: string) => Promise<void>) => {
    while (!stopped.signal.aborted) {
      const task = await sfn
        .send(new GetActivityTaskCommand({ activityArn }), { abortSignal: stopped.signal })
        .catch((error: unknown) => {
          if (!stopped.signal.aborted) throw error;
        });
      if (!task?.taskToken) continue;
      const { taskToken } = task;
      await act(JSON.parse(task.input ?? "{}"), taskToken).catch(async (error: Error) => {
        await sfn.send(new SendTaskFailureCommand({ taskToken, error: error.name })).catch(() => undefined);
      });
    }
  };
  const openWait = async (input: unknown, token: string) => {
    const request = WaitRequest.parse({ ...Object(input), token });
    await lambdasOf(request.applicationId).openWait(request);
  };
  const moveStage = async (input: unknown, taskToken: string) => {
    const request = MoveRequest.parse(input);
    const Payload = await lambdasOf(request.applicationId).moveStage(request);
    await sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify({ Payload }) }));
  };
  const working = Array.from({ length: takers }, () => [take(waits, openWait), take(moves, moveStage)]).flat();

  return {
    stateMachineArn: made.stateMachineArn ?? "",
    close: async () => {
      stopped.abort();
      await Promise.all(working);
      await sfn.send(new DeleteStateMachineCommand({ stateMachineArn: made.stateMachineArn }));
      for (const activityArn of [waits, moves]) await sfn.send(new DeleteActivityCommand({ activityArn }));
      sfn.destroy();
    },
  };
}
