import type { Call } from "../../calls/call.ts";
import type { DecisionOf } from "../../pilot/items/decision.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { reportsDueAfter } from "../../pilot/items/report-dues.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import { later } from "../../vocabulary/months.ts";
import { holderLinkEnds } from "../grant-from-decision.ts";

type Amended = Pick<DecisionOf<"amended">, "period" | "start" | "budget" | "costs" | "aim" | "goals" | "day">;

/** Whether anything of the terms changes: an amendment may refuse all that was asked for. */
export const changesTerms = ({ period, start, budget, costs, aim, goals }: Amended): boolean =>
  [period, start, budget, costs, aim, goals].some((part) => part?.granted === true);

type Days = Pick<Grant, "startDay" | "endDay">;
/** Whether the time of the project is another. */
export const hasMoved = (before: Days, after: Days): boolean =>
  before.startDay !== after.startDay || before.endDay !== after.endDay;

/** The grant with its terms as a decision amends them: the sum, the rate and all that has been paid are as they were. */
export function amendedGrant(
  grant: Grant,
  { period, start, budget, costs, aim, day }: Amended,
  { reportEveryMonths }: Pick<Call, "reportEveryMonths">,
  at: Instant,
): Grant {
  const endDay = (period?.granted ? period.after : undefined) ?? grant.endDay;
  const years = (budget?.granted ? budget.after : undefined) ?? grant.years;
  const newAim = (aim?.granted ? aim.after : undefined) ?? grant.aim;
  const startDay = (start?.granted ? start.after : undefined) ?? grant.startDay;
  const planned = (costs?.granted ? costs.after : undefined) ?? grant.costs;
  const { reportsDue: before } = grant;
  const moved = hasMoved(grant, { startDay, endDay });
  const due = { startDay, endDay, everyMonths: reportEveryMonths, today: dayOf(at), before };
  return {
    ...grant,
    startDay,
    endDay,
    years,
    ...(planned === undefined ? {} : { costs: planned }),
    ...(newAim === undefined ? {} : { aim: newAim }),
    reportsDue: moved ? [...reportsDueAfter(due)] : before,
    linkExpiresAt: later(grant.linkExpiresAt, holderLinkEnds({ endDay, decidedOn: day, at })),
    version: grant.version + 1,
    changedAt: at,
  };
}
