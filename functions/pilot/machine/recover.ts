import * as z from "zod";
import { keys } from "../../platform/table/keys.ts";
import { ConditionFailed, type Table } from "../../platform/table/table.ts";
import { ApplicationId, OutboxId, pilotSubject } from "../../vocabulary/ids.ts";
import { type Instant, plusSeconds } from "../../vocabulary/instant.ts";
import { auditEntry, outboxEntry } from "../happenings.ts";
import { type Case, theSystem } from "../items/lifecycle.ts";
import { readCase } from "../read-case.ts";
import { isFinal } from "../stages/stages.ts";
import type { Machine } from "./machine.ts";

/** EventBridge: an execution failed, timed out or was aborted. Its name says of which pilot it was. */
const Failure = z
  .object({ detail: z.object({ name: z.string().regex(/^[a-z2-9]{16}-\d+$/) }) })
  .transform(({ detail }) => ({
    applicationId: ApplicationId.parse(detail.name.slice(0, 16)),
    epoch: Number(detail.name.slice(17)),
    why: "failed" as const,
  }));
/** The state machine itself, when a wait has lasted nearly a year; or an operator who has seen that no execution waits. */
const Renewal = z.object({ applicationId: ApplicationId, epoch: z.number().int(), why: z.enum(["renewal", "asked"]) });

export const RecoverRequest = z.union([Renewal, Failure]);

/** Why a new execution takes over: the old one failed, its year is nearly over, its signals go unheard, or staff asked. */
export type RecoveryReason = "failed" | "renewal" | "signal-lost" | "never-waited" | "asked";

type Needs = { table: Pick<Table, "get" | "transact">; machine: Pick<Machine, "stop">; clock: () => Instant };

/** An execution that keeps failing is started again after 0, 2, 4, 8 ... seconds, at most an hour. */
const delay = (recoveries: number) => (recoveries === 0 ? 0 : Math.min(2 ** recoveries, 3600));
/** Who asks, or renews in time, has seen no fault that will come again: the count begins anew. */
const isCalm = (why: RecoveryReason) => why === "renewal" || why === "asked";

/** A life that has ended needs no execution, unless a fact is about to begin it again. */
const isOver = ({ stage, pendingMove }: Pick<Case, "stage" | "pendingMove">) => isFinal(stage) && !pendingMove;

/**
 * Raises the epoch and owes a new execution, in one transaction; then stops the old one. `epoch` is the one that was
 * seen to be in trouble: if another recovery came first, nothing is done.
 */
export const recover =
  ({ table, machine, clock }: Needs) =>
  async (applicationId: ApplicationId, why: RecoveryReason, epoch?: number): Promise<"recovered" | "not-needed"> => {
    const pilot = await readCase(table, applicationId);
    if (isOver(pilot) || (epoch !== undefined && pilot.epoch !== epoch)) return "not-needed";
    const at = clock();
    const subject = pilotSubject(applicationId);
    const next = pilot.epoch + 1;
    const earlier = isCalm(why) ? 0 : pilot.recoveries;
    const start = { kind: "start", stage: pilot.stage, epoch: next } as const;
    try {
      await table.transact([
        {
          table: "pilots",
          update: keys.case(applicationId),
          set: { epoch: next, recoveries: isCalm(why) ? 0 : earlier + 1 },
          remove: ["wait"],
          when: [
            { attribute: "epoch", equals: pilot.epoch },
            { attribute: "stage", equals: pilot.stage },
          ],
        },
        outboxEntry(subject, OutboxId.parse(`start-${next}`), start, at, plusSeconds(at, delay(earlier))),
        auditEntry(subject, { at, by: theSystem }, { action: "execution.renewed", details: { epoch: next, why } }),
      ]);
    } catch (error) {
      if (error instanceof ConditionFailed) return "not-needed";
      throw error;
    }
    if (why !== "renewal") await machine.stop(applicationId, pilot.epoch); // a renewed execution ends by itself
    return "recovered";
  };
