import { executionName, type Machine, type WaitAnswer } from "../../functions/pilot/machine/machine.ts";
import type { Moved } from "../../functions/pilot/machine/move-stage.ts";
import { isFinal, type Stage } from "../../functions/pilot/stages/stages.ts";
import type { ApplicationId } from "../../functions/vocabulary/ids.ts";

type Execution = {
  applicationId: ApplicationId;
  epoch: number;
  stage: Stage;
  status: "running" | "ended" | "failed";
  token?: string;
};
type Lambdas = {
  openWait: (request: { applicationId: ApplicationId; stage: Stage; epoch: number; token: string }) => Promise<unknown>;
  moveStage: (request: { applicationId: ApplicationId; epoch: number; factId: string; to: Stage }) => Promise<Moved>;
  /** What the failure rule on EventBridge does. */
  failed: (applicationId: ApplicationId, epoch: number) => Promise<unknown>;
};

/** As often as the state machine's definition retries a Lambda. */
const tries = 7;

/**
 * Step Functions in memory, walking as statemachines/pilot-lifecycle.asl.json does: wait, leave, choose. Work is queued
 * as on AWS: nothing happens inside the caller's call; `work` does what is queued. The local cloud takes a signal for a
 * stopped execution with a smile (`politeToTheDead`), AWS says that the task is gone.
 */
export function inMemoryMachine(lambdas: () => Lambdas, politeToTheDead = false) {
  const executions = new Map<string, Execution>();
  const queue: Array<() => Promise<void>> = [];
  let tokens = 0;

  const withRetries = async (execution: Execution, task: () => Promise<void>) => {
    for (let attempt = 1; attempt <= tries; attempt++) {
      if (execution.status !== "running") return;
      try {
        return await task();
      } catch {
        // the definition's Retry
      }
    }
    execution.status = "failed";
    await lambdas().failed(execution.applicationId, execution.epoch);
  };

  /** One that begins at an end waits there for the fact that reopened it; one that has come to an end is done. */
  const enter = (execution: Execution, begins = false) =>
    queue.push(() =>
      withRetries(execution, async () => {
        if (isFinal(execution.stage) && !begins) {
          execution.status = "ended";
          return;
        }
        execution.token = `token-${++tokens}`;
        const { applicationId, stage, epoch, token } = execution;
        await lambdas().openWait({ applicationId, stage, epoch, token });
      }),
    );

  const answered = (execution: Execution, answer: WaitAnswer) =>
    queue.push(() =>
      withRetries(execution, async () => {
        if ("superseded" in answer) {
          execution.status = "ended";
          return;
        }
        const { applicationId, epoch } = execution;
        const { stage } = await lambdas().moveStage({ applicationId, epoch, ...answer });
        if (stage === "superseded") execution.status = "ended";
        else {
          execution.stage = stage;
          enter(execution);
        }
      }),
    );

  const machine: Machine = {
    start: async ({ applicationId, stage, epoch }) => {
      const name = executionName(applicationId, epoch);
      if (executions.has(name)) return;
      const execution: Execution = { applicationId, epoch, stage, status: "running" };
      executions.set(name, execution);
      enter(execution, true);
    },
    signal: async (token, answer) => {
      const execution = [...executions.values()].find((known) => known.token === token);
      if (execution?.status !== "running") return execution && politeToTheDead ? "taken" : "gone";
      delete execution.token;
      answered(execution, answer);
      return "taken";
    },
    stop: async (applicationId, epoch) => {
      const execution = executions.get(executionName(applicationId, epoch));
      if (execution?.status === "running") execution.status = "failed";
    },
  };

  return {
    machine,
    executions,
    /** Does all queued work, and what it queues. */
    work: async () => {
      for (let task = queue.shift(); task; task = queue.shift()) await task();
    },
    /** As when the emulator restarts: everything that runs is gone, silently. */
    loseEverything: () => {
      queue.length = 0;
      for (const execution of executions.values()) if (execution.status === "running") execution.status = "failed";
    },
  };
}
