import { act, type FormAnswer, type FormCommand, type Outcome } from "../pilot/act.ts";
import { requireVersion } from "../pilot/pilot.ts";
import type { MeasureId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { readMeasureForm } from "./measure.form.ts";
import type { Measure } from "./measure.ts";
import { cellsOfFacts, measurePut, withMeasure } from "./measure-put.ts";
import { coveragePut, type PortfolioSeen, thePortfolio } from "./portfolio.store.ts";

type Command = FormCommand & { readonly measureId: MeasureId };

/** An officer writes down what somebody does, or corrects it. The counts of its cells follow in the same transaction. */
export const saveMeasure = act({
  name: "save-measure",
  writes: ["MEASURE", "COVERAGE"],
  see: thePortfolio,
  decide: (seen: PortfolioSeen, command: Command, { by, at }): Outcome<FormAnswer> => {
    const { programme, coverage, measure: before } = seen;
    const { measureId, version } = command;
    if (version > 0 && !before) refuse("not-found");
    requireVersion(before, version);
    const read = readMeasureForm(programme, command.typed, command.language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const facts = read.value;
    const { programmeId } = programme;
    const measure: Measure = {
      ...{ v: 1, measureId, programmeId, version: version + 1, ...facts },
      ...{ cells: cellsOfFacts(programme, facts), changedAt: at, changedBy: by.name },
    };
    return {
      answer: {},
      writes: [
        measurePut(measure),
        coveragePut(programmeId, withMeasure(coverage?.cells ?? {}, before, measure), coverage),
      ],
      log: {
        action: before ? "measure.changed" : "measure.added",
        details: { title: facts.title, open: facts.open },
      },
    };
  },
});
