import type { Call } from "../../calls/call.ts";
import type { DecisionOf } from "../../pilot/items/decision.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { reportsDueAfter } from "../../pilot/items/report-dues.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import { later } from "../../vocabulary/months.ts";
import { holderLinkEnds } from "../grant-from-decision.ts";

type Amended = Pick<DecisionOf<"amended">, "period" | "budget" | "aim" | "day">;

/** Whether anything of the terms changes: an amendment may refuse all that was asked for. */
export const changesTerms = ({ period, budget, aim }: Amended): boolean =>
  [period, budget, aim].some((part) => part?.granted === true);

/** The grant with its terms as a decision amends them: the sum, the rate and all that has been paid are as they were. */
export function amendedGrant(
  grant: Grant,
  { period, budget, aim, day }: Amended,
  { reportEveryMonths }: Pick<Call, "reportEveryMonths">,
  at: Instant,
): Grant {
  const endDay = (period?.granted ? period.after : undefined) ?? grant.endDay;
  const years = (budget?.granted ? budget.after : undefined) ?? grant.years;
  const newAim = (aim?.granted ? aim.after : undefined) ?? grant.aim;
  const { startDay, reportsDue: before } = grant;
  const moved = endDay !== grant.endDay;
  const due = { startDay, endDay, everyMonths: reportEveryMonths, today: dayOf(at), before };
  return {
    ...grant,
    endDay,
    years,
    ...(newAim === undefined ? {} : { aim: newAim }),
    reportsDue: moved ? [...reportsDueAfter(due)] : before,
    linkExpiresAt: later(grant.linkExpiresAt, holderLinkEnds({ endDay, decidedOn: day, at })),
    version: grant.version + 1,
    changedAt: at,
  };
}
