import { act, already, type Outcome } from "../pilot/act.ts";
import { requireVersion } from "../pilot/pilot.ts";
import { keys } from "../platform/table/keys.ts";
import type { MeasureId } from "../vocabulary/ids.ts";
import { withMeasure } from "./measure-put.ts";
import { coveragePut, type PortfolioSeen, thePortfolio } from "./portfolio.store.ts";

/** `version`: as the officer saw the measure. */
type Command = { readonly measureId: MeasureId; readonly version: number };

/** An officer takes a measure out of what is mapped. The log keeps what it was called. */
export const removeMeasure = act({
  name: "remove-measure",
  writes: ["MEASURE", "COVERAGE"],
  see: thePortfolio,
  decide: (seen: PortfolioSeen, { measureId, version }: Command): Outcome<object> => {
    const { programme, coverage, measure } = seen;
    if (!measure) return already({});
    requireVersion(measure, version);
    const { programmeId } = programme;
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          delete: keys.measure(programmeId, measureId),
          when: [{ attribute: "version", equals: version }],
        },
        coveragePut(programmeId, withMeasure(coverage?.cells ?? {}, measure, undefined), coverage),
      ],
      log: { action: "measure.removed", details: { title: measure.title } },
    };
  },
});
