import type { Pilot } from "../pilot/pilot.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Table, Write } from "../platform/table/table.ts";
import { cardGone, chosenAs, mayBeShown } from "./clearing/clearing.ts";
import { cellsOf, counted } from "./coverage.ts";
import { coveragePut, readCoverage } from "./portfolio.store.ts";

export { openClearing } from "./clearing/open-clearing.ts";
export { cardGone };

/** Whether a text was cleared of a project that is not to be shown any more. */
export const isShownInVain = (pilot: Pilot): boolean => pilot.clearing?.officer !== undefined && !mayBeShown(pilot);

/** The cells of its programme's map in which a pilot is counted. */
export type Covered = { readonly programme: string; readonly cells: string[] };

/** What was chosen under a role, by what it is called in Swedish. */
const namesOf = (pilot: Pilot, role: "places" | "focus-areas"): string[] =>
  chosenAs(pilot, role).map((label) => wordsIn(label, "sv"));

/**
 * The cells that a pilot covers: where it works by what it is about, from its grant on. One whose grant lapsed or was
 * declined covers nothing.
 */
export function coveredBy(pilot: Pilot): Covered | undefined {
  const { call } = pilot;
  if (!call.programme || !mayBeShown(pilot)) return undefined;
  const cells = cellsOf(namesOf(pilot, "places"), namesOf(pilot, "focus-areas"));
  return cells.length > 0 ? { programme: call.programme, cells } : undefined;
}

/** What is to be written where the cells of a pilot change, with whatever says so. */
export async function coverageWrites(
  table: Pick<Table, "get">,
  before: Covered | undefined,
  after: Covered | undefined,
): Promise<readonly Write[]> {
  const programmes = [...new Set([before?.programme, after?.programme].filter((one) => one !== undefined))];
  const changed = programmes.map(async (programme) => {
    const stored = await readCoverage(table, programme);
    const was = before?.programme === programme ? before.cells : [];
    const is = after?.programme === programme ? after.cells : [];
    const cells = counted(counted(stored?.cells ?? {}, "pilots", was, -1), "pilots", is, 1);
    return coveragePut(programme, cells, stored);
  });
  return Promise.all(changed);
}
