import { act, type Outcome } from "../../pilot/act.ts";
import { MeasureId } from "../../vocabulary/ids.ts";
import type { Measure, MeasureFacts } from "../measure.ts";
import { cellsOfFacts, measurePut, withMeasure } from "../measure-put.ts";
import { coveragePut, type PortfolioSeen, thePortfolio } from "../portfolio.store.ts";

/** So many measures are written in one transaction. */
export const importedAtOnce = 60;

/** Some rows of a sheet that was found to be right as a whole. */
type Command = { readonly rows: readonly MeasureFacts[]; readonly measureId?: never };

/** An officer brings measures in from a sheet, some rows at a time. */
export const importMeasures = act({
  name: "import-measures",
  writes: ["MEASURE", "COVERAGE"],
  see: thePortfolio,
  decide: ({ programme, coverage }: PortfolioSeen, { rows }: Command, { by, at, newId }): Outcome<object> => {
    const { programmeId } = programme;
    const measures = rows.map(
      (facts): Measure => ({
        ...{ v: 1, measureId: newId(MeasureId), programmeId, version: 1, ...facts },
        ...{ cells: cellsOfFacts(programme, facts), changedAt: at, changedBy: by.name },
      }),
    );
    const cells = measures.reduce((sum, measure) => withMeasure(sum, undefined, measure), coverage?.cells ?? {});
    return {
      answer: {},
      writes: [...measures.map(measurePut), coveragePut(programmeId, cells, coverage)],
      log: { action: "measure.imported", details: { rows: rows.length } },
    };
  },
});
