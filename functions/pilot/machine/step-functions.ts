import type { SFNClient } from "@aws-sdk/client-sfn";
import { executionName, type Machine } from "./machine.ts";

/** Loaded on the first call: opening and moving need the client only when a wait is answered (docs/performance.md). */
const sdk = async () => await import("@aws-sdk/client-sfn");

const isNamed = (error: unknown, ...names: string[]) => error instanceof Error && names.includes(error.name);

/** Step Functions behind the machine port. `stateMachineArn` may be left out where only signals are sent. */
export function stepFunctions(stateMachineArn = ""): Machine {
  let client: SFNClient | undefined;
  const connected = async () => {
    const { SFNClient: Client, ...commands } = await sdk();
    client ??= new Client({});
    return { client, ...commands };
  };
  return {
    start: async ({ applicationId, stage, epoch }) => {
      const { client, StartExecutionCommand } = await connected();
      const input = JSON.stringify({ applicationId, stage, epoch });
      try {
        await client.send(
          new StartExecutionCommand({ stateMachineArn, name: executionName(applicationId, epoch), input }),
        );
      } catch (error) {
        if (!isNamed(error, "ExecutionAlreadyExists")) throw error;
      }
    },
    signal: async (taskToken, answer) => {
      const { client, SendTaskSuccessCommand } = await connected();
      try {
        await client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(answer) }));
        return "taken";
      } catch (error) {
        if (isNamed(error, "TaskTimedOut", "TaskDoesNotExist", "InvalidToken")) return "gone";
        throw error;
      }
    },
    stop: async (applicationId, epoch) => {
      const { client, StopExecutionCommand } = await connected();
      const executionArn = `${stateMachineArn.replace(":stateMachine:", ":execution:")}:${executionName(applicationId, epoch)}`;
      try {
        await client.send(new StopExecutionCommand({ executionArn, cause: "another execution speaks for this pilot" }));
      } catch (error) {
        if (!isNamed(error, "ExecutionDoesNotExist", "ValidationException")) throw error;
      }
    },
  };
}
