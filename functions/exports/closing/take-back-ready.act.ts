import { stateOf } from "../../ledger/period.ts";
import { act, already, type Outcome } from "../../pilot/act.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Month } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { monthMovedOn } from "../exports.refusals.ts";
import { allMonths, type MonthsSeen } from "./close-month.act.ts";

/** Finance finds that a month was not ready after all. */
export const takeBackReady = act({
  name: "take-back-ready",
  writes: ["PERIODS"],
  see: allMonths,
  decide: ({ periods }: MonthsSeen, { month }: { readonly month: Month }): Outcome<object> => {
    const period = periods.find((one) => one.month === month) ?? refuse("not-found");
    if (stateOf(period) !== "open") refuse(monthMovedOn);
    const { readyAt } = period;
    if (!readyAt) return already({});
    return {
      answer: {},
      writes: [
        {
          table: "pilots",
          update: keys.period(month),
          remove: ["ready", "readyAt"],
          when: [
            { attribute: "closingAt", is: "absent" },
            { attribute: "readyAt", equals: readyAt },
          ],
        },
      ],
      log: { action: "month.not-ready" },
    };
  },
});
