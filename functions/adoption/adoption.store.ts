import { Adoption, type AdoptionState, FunnelCounts, FunnelRow } from "../pilot/items/adoption.ts";
import { Grant } from "../pilot/items/grant.ts";
import { keys } from "../platform/table/keys.ts";
import { type Paged, readPage } from "../platform/table/list-page.ts";
import { parsed, readAll, readAs, type Table } from "../platform/table/table.ts";
import type { CallId } from "../vocabulary/ids.ts";
import { rankOf } from "./adoption.ts";

/** How many of a call's receivers stand where, as each press has left it. */
export async function readFunnel(table: Pick<Table, "get">, callId: CallId): Promise<FunnelCounts> {
  const item = await table.get("pilots", keys.funnelCounts(callId));
  return item ? readAs(FunnelCounts, item) : FunnelCounts.parse({});
}

/** Which receivers a list has: those in a state, those that have come at least so far, or all. */
export type FunnelPart = { readonly at?: AdoptionState | undefined; readonly from?: AdoptionState | undefined };

const row = (rank: number | string) => `ROW#${rank}`;

/** Rows lie in the order of how far they have come: each part of the way is one stretch of them. */
function stretchOf({ at, from }: FunnelPart) {
  if (at) return { prefix: `${row(rankOf(at))}#` };
  return from ? { from: row(rankOf(from)), to: row(rankOf("ordinary") + 1) } : { prefix: "ROW#" };
}

/** A page of them. */
export async function readReceivers(table: Pick<Table, "query">, callId: CallId, part: FunnelPart, at: Paged) {
  const list = { table: "pilots", pk: keys.funnel(callId), limit: 50, ...stretchOf(part), ...at } as const;
  const { items: rows, ...beside } = await readPage(table, FunnelRow, list);
  return { rows, beside };
}

/** So many receivers a file of a call has at most. */
const mostInFile = 5000;

/** All of them, for a file. */
export const allReceivers = async (table: Pick<Table, "query">, callId: CallId): Promise<readonly FunnelRow[]> =>
  parsed(
    FunnelRow,
    await readAll(table, { table: "pilots", pk: keys.funnel(callId), prefix: "ROW#", limit: 500 }, mostInFile),
  );

/** The projects of a call, those that were ended too, each with how its receivers stand. */
export async function readFunnelProjects(table: Pick<Table, "query" | "getMany">, callId: CallId, at: Paged) {
  const list = { table: "pilots", index: "people", pk: keys.grants(callId), limit: 25 } as const;
  const { items, ...beside } = await readPage(table, Grant, { ...list, ...at });
  const grants = items.filter(({ ending }) => !ending || ending.kind === "terminated");
  const found =
    grants.length === 0
      ? []
      : await table.getMany(
          "pilots",
          grants.map((one) => keys.adoption(one.applicationId)),
        );
  const byId = new Map(found.map((item) => readAs(Adoption, item)).map((one) => [one.applicationId, one]));
  return { projects: grants.map((grant) => ({ grant, adoption: byId.get(grant.applicationId) })), beside };
}
export type FunnelProject = Awaited<ReturnType<typeof readFunnelProjects>>["projects"][number];
