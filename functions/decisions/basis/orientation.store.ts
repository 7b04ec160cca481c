import type { Reader } from "../../pilot/act.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { DecidedBy } from "../../settings/authority.ts";
import { readProgramme, readSettings } from "../../settings/settings.store.ts";

/** The decision that stands behind the programme of a call, as the programme in force cites it. */
export async function orientationOf(
  table: Reader,
  { call }: { readonly call: Pick<Pilot["call"], "programme"> },
): Promise<DecidedBy | undefined> {
  const { programmes } = await readSettings(table);
  const head = programmes.find(({ programmeId }) => programmeId === call.programme);
  return head && (await readProgramme(table, head.programmeId, head.version)).decidedBy;
}
