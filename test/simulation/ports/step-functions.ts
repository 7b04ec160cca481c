import { executionName, type Machine, type WaitAnswer } from "../../../functions/pilot/machine/machine.ts";
import { moveStage } from "../../../functions/pilot/machine/move-stage.ts";
import { openWait } from "../../../functions/pilot/machine/open-wait.ts";
import { type RecoveryReason, recover } from "../../../functions/pilot/machine/recover.ts";
import { isFinal, type Stage } from "../../../functions/pilot/stages/stages.ts";
import type { ApplicationId } from "../../../functions/vocabulary/ids.ts";
import type { Chance } from "../chance.ts";
import type { Faults } from "../faults.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Story } from "../story.ts";
import type { Lambdas, Ports } from "./lambdas.ts";

type Execution = {
  readonly id: ApplicationId;
  readonly epoch: number;
  stage: Stage;
  status: "running" | "ended" | "failed" | "lost";
  token?: string | undefined;
  waitsSince: number;
};
type Needs = {
  readonly chance: Chance;
  readonly faults: Faults;
  readonly scheduler: Scheduler;
  readonly story: Story;
  readonly lambdas: () => Lambdas;
};

/** As often as the state machine's definition tries a Lambda, and EventBridge the recovery. */
const tries = 7;
const triesOfEvents = 9;
/** A wait is renewed after so many milliseconds: 300 days. */
const longestWait = 300 * 86_400_000;

/** Step Functions, walking as statemachines/pilot-lifecycle.asl.json does; every step of it is a task of the scheduler. */
export function stepFunctions({ chance, faults, scheduler, story, lambdas }: Needs) {
  const executions = new Map<string, Execution>();
  const waiting = new Map<string, Execution>();
  let tokens = 0;

  const nameOf = ({ id, epoch }: Execution) => executionName(id, epoch);
  const isRunning = (execution: Execution) => execution.status === "running";
  const ended = (execution: Execution, status: Execution["status"]) => {
    execution.status = status;
    if (execution.token) waiting.delete(execution.token);
  };

  /** A Lambda asked until it answers; at times it is asked twice. */
  async function asked<T>(what: string, most: number, code: (ports: Ports) => Promise<T>): Promise<T> {
    if (faults.askedTwice())
      scheduler.spawn(what, () =>
        lambdas()
          .invoke({ what: `${what} (again)` }, code)
          .then(
            () => {},
            () => {},
          ),
      );
    for (let attempt = 1; ; attempt++) {
      try {
        return await lambdas().invoke({ what }, code);
      } catch (error) {
        if (attempt >= most) throw error;
        await scheduler.pause(chance.below(2000 * 2 ** attempt));
      }
    }
  }
  const recovered = (id: ApplicationId, why: RecoveryReason, epoch: number) =>
    asked("recover", triesOfEvents, ({ table, machine: port, clock }) =>
      recover({ table, machine: port, clock })(id, why, epoch),
    ).catch(() => undefined);

  /** A step of an execution: tried as the definition says; in the end it fails, and an event says so. */
  const step = (execution: Execution, what: string, work: () => Promise<void>) =>
    scheduler.spawn(`${what} ${nameOf(execution)}`, async () => {
      try {
        if (isRunning(execution)) await work();
      } catch {
        if (!isRunning(execution)) return;
        fail(execution);
      }
    });
  const fail = (execution: Execution) => {
    story.tell(() => `execution ${nameOf(execution)} fails`);
    ended(execution, "failed");
    scheduler.spawn("execution failed", async () => {
      await recovered(execution.id, "failed", execution.epoch);
    });
  };

  /** One that begins at an end waits there for the fact that reopened it; one that has come to an end is done. */
  const enter = (execution: Execution, begins = false) =>
    step(execution, "enter", async () => {
      if (isFinal(execution.stage) && !begins) return ended(execution, "ended");
      const token = `token-${++tokens}`;
      execution.token = token;
      execution.waitsSince = scheduler.elapsed();
      waiting.set(token, execution);
      const { id: applicationId, stage, epoch } = execution;
      await asked("open-wait", tries, ({ table, machine: port, clock }) =>
        openWait({ table, machine: port, clock })({ applicationId, stage, epoch, token }),
      );
    });

  const answered = (execution: Execution, answer: WaitAnswer) =>
    step(execution, "leave", async () => {
      if ("superseded" in answer) return ended(execution, "ended");
      const { id: applicationId, epoch } = execution;
      const { stage } = await asked("move-stage", tries, ({ table, clock }) =>
        moveStage({ table, clock })({ applicationId, epoch, ...answer }),
      );
      if (stage === "superseded") return ended(execution, "ended");
      execution.stage = stage;
      enter(execution);
    });

  const machine: Machine = {
    start: async ({ applicationId: id, stage, epoch }) => {
      const execution: Execution = { id, epoch, stage, status: "running", waitsSince: 0 };
      if (executions.has(nameOf(execution))) return;
      executions.set(nameOf(execution), execution);
      enter(execution, true);
    },
    signal: async (token, answer) => {
      const execution = waiting.get(token);
      if (!execution) return "gone";
      waiting.delete(token);
      execution.token = undefined;
      answered(execution, answer);
      return "taken";
    },
    stop: async (id, epoch) => {
      const execution = executions.get(executionName(id, epoch));
      // EventBridge tells of what was stopped as of what has failed.
      if (execution && isRunning(execution)) fail(execution);
    },
  };

  return {
    machine,
    /** One execution is gone, without a word. */
    loseOne: () => {
      const lost = chance.pick([...executions.values()].slice(-20).filter(isRunning));
      if (!lost) return;
      story.tell(() => `execution ${nameOf(lost)} is lost`);
      ended(lost, "lost");
    },
    /** Waits that have lasted nearly a year hand over to another execution. */
    renewOld: () => {
      for (const execution of [...waiting.values()])
        if (scheduler.elapsed() - execution.waitsSince > longestWait) {
          ended(execution, "ended");
          scheduler.spawn("renew", async () => {
            await recovered(execution.id, "renewal", execution.epoch);
          });
        }
    },
    listens: (token: string) => waiting.has(token),
    /** Whether a pilot's newest execution is gone without a word. */
    wasLost: (id: ApplicationId) => [...executions.values()].findLast((one) => one.id === id)?.status === "lost",
  };
}
