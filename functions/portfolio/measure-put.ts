import { indexed } from "../platform/table/index-keys.ts";
import { keys } from "../platform/table/keys.ts";
import { unchangedSince, type Write } from "../platform/table/table.ts";
import type { Programme } from "../settings/programme.ts";
import { type Cells, cellsOf, counted, type Layer } from "./coverage.ts";
import { type Measure, type MeasureFacts, plain } from "./measure.ts";

const layerOf = ({ open }: Pick<Measure, "open">): Layer => (open ? "open" : "internal");

/** The cells of a measure, by what its programme calls them in Swedish. */
export const cellsOfFacts = (
  { municipalities = [], focusAreas }: Pick<Programme, "municipalities" | "focusAreas">,
  facts: Pick<MeasureFacts, "municipalities" | "areas">,
): string[] =>
  cellsOf(
    municipalities.filter(({ id }) => facts.municipalities.includes(id)).map(({ name }) => name),
    focusAreas
      .filter(({ id }) => facts.areas.includes(id))
      .map(({ name }) => name["sv"] ?? Object.values(name)[0] ?? ""),
  );

/** A measure as it is stored; `version`: that of the stored one that was seen, 0 of a new one. */
export const measurePut = (measure: Measure): Write => ({
  table: "pilots",
  put: {
    ...keys.measure(measure.programmeId, measure.measureId),
    ...measure,
    ...indexed.measures(measure.programmeId, plain(measure.actor), measure.measureId),
  },
  when: unchangedSince(measure.version - 1),
});

/** The counts when a measure is no longer what it was, but what it is now; either may be missing. */
export function withMeasure(cells: Cells, before: Measure | undefined, after: Measure | undefined): Cells {
  const without = before ? counted(cells, layerOf(before), before.cells, -1) : cells;
  return after ? counted(without, layerOf(after), after.cells, 1) : without;
}
