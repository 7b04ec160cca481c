import { keys } from "../../platform/table/keys.ts";
import { ConditionFailed } from "../../platform/table/table.ts";
import type { DisposalId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { readDisposal } from "./disposal.store.ts";
import { disposeCase } from "./dispose-case.store.ts";
import type { DisposeNeeds } from "./left.ts";

/**
 * Carries a confirmed list on by one case: some seconds' work, and what a death has to do again.
 * @returns the case to go on from; undefined when it is done, stopped, or somebody else goes on with it
 */
export const disposedOn =
  (needs: DisposeNeeds) =>
  async (id: DisposalId, starts: number, at: Instant): Promise<number | undefined> => {
    const { table } = needs;
    const order = await readDisposal(table, id);
    const one = order?.cases[order.done];
    if (!order || !one || order.status !== "running" || order.starts !== starts) return undefined;
    const why = await disposeCase(needs, order, one, at);
    const done = order.done + 1;
    const isLast = done === order.cases.length;
    const set = {
      done,
      left: why ? [...order.left, { row: order.done, why }] : order.left,
      ...(isLast ? { status: "done", finishedAt: at } : {}),
    };
    // Stopped meanwhile, the case that was at hand still counts.
    const when = [
      { attribute: "starts", equals: starts },
      { attribute: "done", equals: order.done },
    ] as const;
    // Delivered twice at once: the other has come as far, and owes what follows.
    const isFirst = await table.update({ table: "pilots", update: keys.disposal(id), set, when }).then(
      () => true,
      (error: unknown) => (error instanceof ConditionFailed ? false : Promise.reject(error)),
    );
    return isFirst && !isLast ? done : undefined;
  };
