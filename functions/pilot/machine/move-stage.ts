import * as z from "zod";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { present, type Table } from "../../platform/table/table.ts";
import { ApplicationId, OutboxId, pilotSubject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { auditEntry, headMoved } from "../happenings.ts";
import { theSystem } from "../items/lifecycle.ts";
import { readCase } from "../read-case.ts";
import { mayMove, type Stage, stages } from "../stages/stages.ts";

export const MoveRequest = z.object({
  applicationId: ApplicationId,
  epoch: z.number().int(),
  factId: z.string(),
  to: z.enum(stages),
});

type Needs = { table: Pick<Table, "get" | "transact">; clock: () => Instant };

/** Where the machine goes on: the stage the pilot now stands in, or that another execution speaks. */
export type Moved = { stage: Stage | "superseded" };

/**
 * The only writer of `stage`. Asked twice for the same move it answers the same; asked for a move whose fact is no
 * longer pending it answers the stage as it is, and the machine waits there again.
 */
export const moveStage =
  ({ table, clock }: Needs) =>
  async ({ applicationId, epoch, factId, to }: z.infer<typeof MoveRequest>): Promise<Moved> => {
    const pilot = await readCase(table, applicationId);
    if (pilot.epoch !== epoch) return { stage: "superseded" };
    const move = pilot.pendingMove;
    if (move?.factId !== factId || move.to !== to || !mayMove(pilot.stage, to, new Set([move.fact])))
      return { stage: pilot.stage };
    const at = clock();
    const subject = pilotSubject(applicationId);
    await table.transact([
      {
        table: "pilots",
        update: keys.case(applicationId),
        set: {
          stage: to,
          stageSince: at,
          lastFactId: factId,
          recoveries: 0,
          ...indexed.cases(pilot.callId, to, at, applicationId),
        },
        remove: ["pendingMove", "wait"],
        when: [
          { attribute: "stage", equals: move.from },
          { attribute: "epoch", equals: epoch },
          { attribute: "pendingMove", is: "present" },
        ],
      },
      {
        table: "pilots",
        update: keys.outbox(subject, OutboxId.parse(`signal-${factId}`)),
        set: { status: "delivered", deliveredAt: at },
        remove: ["duePk", "dueAt"],
        when: present,
      },
      headMoved(subject),
      auditEntry(
        subject,
        { at, by: theSystem },
        { action: "stage.moved", details: { from: move.from, to, fact: move.fact } },
      ),
    ]);
    return { stage: to };
  };
