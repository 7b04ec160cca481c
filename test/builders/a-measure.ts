import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { saveMeasure } from "../../functions/portfolio/save-measure.act.ts";
import { MeasureId, Nonce, newId, portfolioSubject } from "../../functions/vocabulary/ids.ts";
import type { Instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { theOfficer } from "./a-review.ts";
import { aProgramme } from "./some-settings.ts";

/** A measure as an officer types it in. */
export const aTypedMeasure = (more: Typed = {}): Typed => ({
  "p-title": "Öppen verksamhet på lov",
  "p-actor": "Fritidsförbundet",
  "p-areas": ["p-leisure"],
  "p-places": ["p-laxa"],
  "p-target": "Elever i årskurs 7–9",
  "p-evidence": "Följs upp varje år.",
  "p-contact": "Enheten för fritid, fritid@example.org",
  "p-source": "Intervju i maj",
  "p-open": "p-public",
  ...more,
});

/** What an officer presses about what a programme has mapped. */
export const onPortfolio = <Command>(at: Instant, command: Command) => ({
  ...{ subject: portfolioSubject(aProgramme.programmeId), by: theOfficer, at, nonce: newId(Nonce) },
  command,
});

/** A measure that is mapped. @throws Error when it may not be */
export async function aMeasure(table: Table, at: Instant, more: Typed = {}): Promise<MeasureId> {
  const measureId = newId(MeasureId);
  const command = { measureId, version: 0, typed: aTypedMeasure(more), language: "sv" } as const;
  const { wrong } = await press(table, saveMeasure, onPortfolio(at, command));
  if (wrong) throw new Error(JSON.stringify(wrong));
  return measureId;
}
