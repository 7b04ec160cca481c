import type { Reader } from "../pilot/act.ts";
import { type Pilot, readPilotFor } from "../pilot/pilot.ts";
import { numberOf } from "../platform/web/route.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { reportOf } from "./report-of.ts";

type Asking = Parameters<typeof readPilotFor>[1] & { readonly now: Instant };

/** A pilot that has been granted, for the person who asks. @throws Refusal not-found, link-revoked */
export async function grantedPilot(table: Reader, visit: Asking): Promise<Pilot> {
  const pilot = await readPilotFor(table, visit);
  return pilot.grantIfAny ? pilot : refuse("not-found");
}

/** The number of the report that an address names. */
export const numberIn = ({ params }: Pick<Asking, "params">): number => numberOf(params["number"]);

/** The report that an address names, of a granted pilot, for its holder and its officer. @throws Refusal not-found */
export async function reportPage(table: Reader, visit: Asking) {
  const pilot = await grantedPilot(table, visit);
  return { pilot, report: reportOf(pilot, numberIn(visit)), now: visit.now };
}
