import { countedKinds } from "../../ledger/kinds.ts";
import type { Period } from "../../ledger/period.ts";
import { act, type Guarded, type Outcome, type Reader } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, type Condition, type Write } from "../../platform/table/table.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { closingNeedsTwo, monthReadyByYou } from "../exports.refusals.ts";
import type { ExportContext } from "../formats/format.ts";
import { closingJobId, jobAsked } from "../jobs/export-job.ts";
import { readAllPeriods } from "../months/period.store.ts";
import { closable, type MonthRead, whyNotClose } from "./closable.ts";
import { emptyBefore } from "./closing.ts";

export type MonthsSeen = Guarded & { readonly periods: readonly Period[] };
type Command = MonthRead & { readonly organisation: ExportContext["organisation"] };

/** All months. A month's own sums guard it, and an earlier month with lines cannot open again. */
export const allMonths = async (table: Reader): Promise<MonthsSeen> => ({
  heads: [],
  periods: await readAllPeriods(table),
});

/** Nothing has been posted since: every posting adds to the lines. */
export const asRead = (period: Period): readonly Condition[] => [
  { attribute: "closingAt", is: "absent" },
  { attribute: "lines", equals: period.lines },
  ...countedKinds.map((kind): Condition => {
    const sum = period[kind];
    return sum === undefined ? { attribute: kind, is: "absent" } : { attribute: kind, equals: sum };
  }),
];

/** Nobody has said that the month is ready since, and nobody has taken it back. */
export const readyAsSeen = ({ readyAt }: Period): Condition =>
  readyAt === undefined ? { attribute: "readyAt", is: "absent" } : { attribute: "readyAt", equals: readyAt };

/**
 * The second person of finance closes a month as the first one has read it, and the empty months before it; its files are
 * frozen in the background.
 */
export const closeMonth = act({
  name: "close-month",
  writes: ["PERIODS", "EXPORT"],
  see: allMonths,
  decide: ({ periods }: MonthsSeen, { organisation, ...read }: Command, { by, at }): Outcome<object> => {
    const { month } = read;
    const period = closable(periods, read, at);
    const why = whyNotClose(period, by);
    if (why) refuse(why === "own" ? monthReadyByYou : closingNeedsTwo);
    const { lines } = period;
    const empty = emptyBefore(month, periods);
    const closing = { closingAt: at, closedBy: by.name };
    const work = { kind: "closing", month } as const;
    const askedBy = { id: by.id, name: by.name };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.period(month),
          set: closing,
          when: [...asRead(period), readyAsSeen(period)],
        },
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
