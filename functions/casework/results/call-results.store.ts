import { type Followed, followedGoals } from "../../pilot/goals/followed.ts";
import { followsGoals } from "../../pilot/goals/report-rows.ts";
import { Grant } from "../../pilot/items/grant.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { type Paged, readPage } from "../../platform/table/list-page.ts";
import type { Table } from "../../platform/table/table.ts";
import type { CallId } from "../../vocabulary/ids.ts";
import { markOn } from "../secrecy/marked-document.ts";

type Reads = Pick<Table, "get" | "query">;

/** So many projects stand on a page, and in a file of it: each is read as a whole. */
const projectsAtOnce = 25;

/** A page of a call's grants that became projects. */
export async function grantsOnPage(table: Reads, callId: CallId, at: Paged) {
  const list = { table: "pilots", index: "people", pk: keys.grants(callId), limit: projectsAtOnce } as const;
  const { items, ...beside } = await readPage(table, Grant, { ...list, ...at });
  return { grants: items.filter(({ ending }) => ending === undefined || ending.kind === "terminated"), beside };
}

/** A project with its goals; `goals` is undefined where its application is marked as secret. */
export type ProjectResults = { readonly pilot: Pilot; readonly goals: readonly Followed[] | undefined };

/** The projects of a page with their results; those whose call asks for none are left out. */
export async function resultsOnPage(table: Reads, callId: CallId, at: Paged): Promise<readonly ProjectResults[]> {
  const { grants } = await grantsOnPage(table, callId, at);
  const pilots = await Promise.all(grants.map(({ applicationId }) => readPilot(table, applicationId)));
  return pilots
    .filter(({ call }) => followsGoals(call))
    .map((pilot) => ({ pilot, goals: markOn(pilot, "application") ? undefined : followedGoals(pilot) }));
}
