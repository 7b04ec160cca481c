import { act, already, type Outcome } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import { closable, type MonthRead, whyNotClose } from "./closable.ts";
import { allMonths, asRead, type MonthsSeen, readyAsSeen } from "./close-month.act.ts";

/** A person of finance has read a month through and says that it can be closed. What is posted after it asks again. */
export const sayMonthReady = act({
  name: "say-month-ready",
  writes: ["PERIODS"],
  see: allMonths,
  decide: ({ periods }: MonthsSeen, read: MonthRead, { by, at }): Outcome<object> => {
    const period = closable(periods, read, at);
    // A colleague was quicker: it is for the second of the two to close it.
    if (whyNotClose(period, by) !== "not-ready") return already({});
    const ready = { readyAt: at, ready: { id: by.id, name: by.name, seen: read.seen } };
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.period(read.month),
          set: ready,
          when: [...asRead(period), readyAsSeen(period)],
        },
      ],
      log: { action: "month.ready", details: { lines: period.lines } },
    };
  },
});
