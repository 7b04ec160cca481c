import { countedKinds } from "../../ledger/kinds.ts";
import { type Period, stateOf } from "../../ledger/period.ts";
import { act, type Guarded, type Outcome, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Condition, type Write } from "../../platform/table/table.ts";
import type { Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { monthMovedOn, monthNotNext } from "../exports.refusals.ts";
import type { ExportContext } from "../formats/format.ts";
import { closingJobId, jobAsked } from "../jobs/export-job.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { emptyBefore, openBefore, seenOf } from "./closing.ts";

type Seen = Guarded & { readonly periods: readonly Period[] };
type Command = {
  readonly month: Month;
  /** The sums that the person was shown. */
  readonly seen: string;
  readonly organisation: ExportContext["organisation"];
};

/** Nothing has been posted since: every posting adds to the lines. */
const asRead = (period: Period): readonly Condition[] => [
  { attribute: "closingAt", is: "absent" },
  { attribute: "lines", equals: period.lines },
  ...countedKinds.map((kind): Condition => {
    const sum = period[kind];
    return sum === undefined ? { attribute: kind, is: "absent" } : { attribute: kind, equals: sum };
  }),
];

/** Finance closes a month as it was shown, and the empty months before it; its files are frozen in the background. */
export const closeMonth = act({
  name: "close-month",
  writes: ["PERIODS", "EXPORT"],
  // The month's own sums guard it, and an earlier month with lines cannot open again.
  see: async (table: Reader): Promise<Seen> => ({ heads: [], periods: await readAllPeriods(table) }),
  decide: ({ periods }: Seen, { month, seen, organisation }: Command, { by, at }): Outcome<object> => {
    const period = periods.find((one) => one.month === month) ?? refuse("not-found");
    if (stateOf(period) !== "open") refuse(monthMovedOn);
    if (openBefore(month, periods).length > 0) refuse(monthNotNext);
    if (seenOf(period) !== seen) refuse(monthMovedOn);
    const { lines } = period;
    const empty = emptyBefore(month, periods);
    const closing = { closingAt: at, closedBy: by.name };
    const work = { kind: "closing", month } as const;
    const askedBy = { id: by.id, name: by.name };
    return {
      answer: {},
      writes: [
        { table: "pilots", update: keys.period(month), set: closing, when: asRead(period) },
        ...empty.map((none): Write => {
          const closed = { month: none, lines: 0, ...closing, closedAt: at };
          return { table: "pilots", put: { ...keys.period(none), ...closed }, when: absent };
        }),
        jobAsked({ exportId: closingJobId(month), work, organisation, ofRows: lines * 4, askedBy, at }),
      ],
      log: { action: "month.closing", details: { lines, empty: empty.length } },
    };
  },
});
