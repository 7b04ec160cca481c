import type { Guarded, Pressed, Reader } from "../pilot/act.ts";
import { type Pilot, thePilot } from "../pilot/pilot.ts";
import { currentSettings, readProgramme } from "../settings/settings.store.ts";
import type { Goal } from "./goal.ts";

/** The goals of a call's programme as they hold; none where it belongs to none, or that says none. */
export async function goalsOf(
  table: Reader,
  { programme }: Pick<Pilot["call"], "programme">,
): Promise<readonly Goal[]> {
  if (!programme) return [];
  const { programmes } = await currentSettings(table);
  const head = programmes.find(({ programmeId }) => programmeId === programme);
  return head ? (await readProgramme(table, programme, head.version)).goals : [];
}

export type ContinuationSeen = Guarded & { readonly pilot: Pilot; readonly goals: readonly Goal[] };

/** The pilot with the goals that its value is said for. */
export async function theContinuation(table: Reader, pressed: Pressed<unknown>): Promise<ContinuationSeen> {
  const pilot = await thePilot(table, pressed);
  return { heads: pilot.heads, pilot, goals: await goalsOf(table, pilot.call) };
}
