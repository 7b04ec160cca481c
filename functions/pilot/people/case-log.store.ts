import * as z from "zod";
import { parsed, readAll } from "../../platform/table/table.ts";
import type { Subject } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import type { Guarded, Pressed, Reader } from "../act.ts";
import { Actor } from "../items/lifecycle.ts";
import { type Pilot, thePilot } from "../pilot.ts";

const LoggedAct = z.object({
  at: Instant,
  by: Actor,
  action: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
/** One entry of a case's log, as the separation of duties reads it. */
export type LoggedAct = z.infer<typeof LoggedAct>;

/** All that has been done in a case: a life has some hundred entries at most. */
export const caseLog = async (table: Pick<Reader, "query">, subject: Subject): Promise<readonly LoggedAct[]> =>
  parsed(LoggedAct, await readAll(table, { table: "record", pk: subject, prefix: "AUDIT#" }));

/** A pilot with its log: what an act sees that must know who has done what. */
export type CaseSeen = Guarded & { readonly pilot: Pilot; readonly log: readonly LoggedAct[] };

/** The log is read after the head, which guards it too. @throws Refusal as `thePilot` */
export async function theCase(table: Reader, pressed: Pressed<unknown>): Promise<CaseSeen> {
  const pilot = await thePilot(table, pressed);
  return { pilot, log: await caseLog(table, pilot.subject), heads: pilot.heads };
}
