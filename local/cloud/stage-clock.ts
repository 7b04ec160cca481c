import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { lambdaClock } from "../../functions/platform/clock.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import {
  dayOf,
  type Instant,
  type LocalDay,
  stockholmTime,
  toMilliseconds,
} from "../../functions/vocabulary/instant.ts";
import { clientFor } from "./client.ts";
import type { Addresses } from "./state.ts";

/** The clock of a local cloud, which can be moved forward: all its Lambdas go by it. */
export type StageClock = {
  readonly now: () => Promise<Instant>;
  /** Moves it to the first minute of a day that has not come yet; a day that has is left alone. */
  readonly waitFor: (day: LocalDay) => Promise<void>;
  /** Does what is due at once, as the scheduler has done every minute: timers, and the morning's mails. */
  readonly dueNow: () => Promise<void>;
};

/** @param moved hears of the day that it is from now on */
export function stageClock(
  { endpoint, outputs }: Pick<Addresses, "endpoint" | "outputs">,
  moved: (day: LocalDay) => void,
): StageClock {
  const names = { PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable };
  const table = dynamoTable(names, clientFor(endpoint));
  const clock = lambdaClock({ CLOCK: "adjustable" }, table);
  const now = async () => {
    await clock.ready();
    return clock.now();
  };
  return {
    now,
    waitFor: async (day) => {
      if (day <= dayOf(await now())) return;
      const offsetMilliseconds = toMilliseconds(stockholmTime(day, "00:01:00")) - Date.now();
      await table.transact([{ table: "pilots", put: { ...keys.clock(), offsetMilliseconds } }]);
      moved(day);
    },
    dueNow: async () => {
      const lambdas = new LambdaClient(clientFor(endpoint));
      const run = { FunctionName: `${outputs.FunctionPrefix}run-due`, Payload: "{}" };
      const { FunctionError } = await lambdas.send(new InvokeCommand(run));
      lambdas.destroy();
      if (FunctionError) throw new Error(`what is due was not done: ${FunctionError}`);
    },
  };
}
