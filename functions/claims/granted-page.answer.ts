import { type Pilot, readPilot } from "../pilot/pilot.ts";
import type { Table } from "../platform/table/table.ts";
import { caseIn, type Visit } from "../platform/web/route.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";

/** A pilot that has been granted. @throws Refusal not-found */
export async function grantedPilot(table: Pick<Table, "get" | "query">, id: ApplicationId): Promise<Pilot> {
  const pilot = await readPilot(table, id);
  return pilot.grantIfAny ? pilot : refuse("not-found");
}

/** What every page about a granted pilot shows, for its holder and for its officer. @throws Refusal not-found */
export async function grantedPage(table: Pick<Table, "get" | "query">, visit: Pick<Visit, "params" | "now">) {
  const pilot = await grantedPilot(table, caseIn(visit));
  return { pilot, now: visit.now };
}
