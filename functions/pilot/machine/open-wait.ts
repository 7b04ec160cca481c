import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { ConditionFailed, type Table } from "../../platform/table/table.ts";
import { ApplicationId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { Case } from "../items/lifecycle.ts";
import { stages } from "../stages/stages.ts";
import type { Machine } from "./machine.ts";

export const WaitRequest = z.object({
  applicationId: ApplicationId,
  stage: z.enum(stages),
  epoch: z.number().int(),
  token: z.string().min(1),
});

type Needs = { table: Pick<Table, "update" | "get">; machine: Pick<Machine, "signal">; clock: () => Instant };

/**
 * The state machine begins to wait. The token is stored and the whole item looked at in the same call: a fact that was
 * recorded before the wait was open is answered at once, so no order of the two loses it.
 */
export const openWait =
  ({ table, machine, clock }: Needs) =>
  async ({
    applicationId,
    stage,
    epoch,
    token,
  }: z.infer<typeof WaitRequest>): Promise<"waiting" | "answered" | "superseded"> => {
    try {
      const item = await table.update({
        table: "pilots",
        update: keys.case(applicationId),
        set: { wait: { stage, epoch, token, openedAt: clock() } },
        when: [
          { attribute: "stage", equals: stage },
          { attribute: "epoch", equals: epoch },
        ],
      });
      const { pendingMove } = Case.parse(item);
      if (!pendingMove) return "waiting";
      await machine.signal(token, { factId: pendingMove.factId, to: pendingMove.to });
      return "answered";
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      await machine.signal(token, { superseded: true }); // a newer execution speaks, or the stage has moved on
      return "superseded";
    }
  };
