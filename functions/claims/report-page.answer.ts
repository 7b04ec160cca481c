import type { Reader } from "../pilot/act.ts";
import { type Pilot, readPilot } from "../pilot/pilot.ts";
import { caseIn, numberOf, type Visit } from "../platform/web/route.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { reportOf } from "./report-of.ts";

/** A pilot that has been granted. @throws Refusal not-found */
export async function grantedPilot(table: Reader, id: ApplicationId): Promise<Pilot> {
  const pilot = await readPilot(table, id);
  return pilot.grantIfAny ? pilot : refuse("not-found");
}

type Asking = Pick<Visit, "params" | "now">;

/** The number of the report that an address names. */
export const numberIn = ({ params }: Pick<Asking, "params">): number => numberOf(params["number"]);

/** The report that an address names, of a granted pilot, for its holder and its officer. @throws Refusal not-found */
export async function reportPage(table: Reader, visit: Asking) {
  const pilot = await grantedPilot(table, caseIn(visit));
  return { pilot, report: reportOf(pilot, numberIn(visit)), now: visit.now };
}
