import { nothingYet } from "../payments/contract.ts";
import { type DecisionOf, mostGranted } from "../pilot/items/decision.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { reportsDueOf } from "../pilot/items/report-dues.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { dayOf, endOfDay, type Instant, type LocalDay } from "../vocabulary/instant.ts";
import { later, plusLocalMonths } from "../vocabulary/months.ts";
import { formatRate, shareOf } from "../vocabulary/rate.ts";

/** How long the holder's links work: reports are completed and questions come late. */
const linkMonths = 12;

/** A year after the project, or after a decision that is recorded later: a link never ends before it is sent. */
export function holderLinkEnds(days: {
  readonly endDay: LocalDay;
  readonly decidedOn: LocalDay;
  readonly at: Instant;
}) {
  const { endDay, decidedOn, at } = days;
  return endOfDay(plusLocalMonths(later(endDay, later(decidedOn, dayOf(at))), linkMonths));
}

type Granted = Pick<DecisionOf<"granted">, "amountOre" | "years" | "conditions" | "day">;

/** The grant that a decision makes: the call's rate, exact and displayed, and the granted amount as the cap. @throws RangeError */
export function grantFromDecision(
  { id, call, applied, contact }: Pick<Pilot, "id" | "call" | "applied" | "contact">,
  { amountOre, years, conditions, day }: Granted,
  at: Instant,
): Grant {
  if (amountOre <= 0 || amountOre > mostGranted(applied.grantOre, call.capOre))
    throw new RangeError("a grant is more than nothing, and at most what was applied for and the call's cap");
  const { title, organisation, organisationNumber, organisationType, municipality, startDay, endDay } = applied;
  return {
    v: 2,
    version: 1,
    applicationId: id,
    callId: call.callId,
    callVersion: call.version,
    title,
    organisation,
    organisationNumber,
    organisationType,
    municipality,
    amountOre,
    years,
    rate: call.rate,
    displayedRate: call.roundedRate?.["sv"] ?? formatRate(call.rate),
    capOre: amountOre,
    startDay,
    endDay,
    conditions,
    contact,
    linkGeneration: 1,
    linkExpiresAt: holderLinkEnds({ endDay, decidedOn: day, at }),
    reportsDue: reportsDueOf({ startDay, endDay, everyMonths: call.reportEveryMonths, today: dayOf(at) }),
    decidedOn: day,
    grantedAt: at,
    holdbackOre: shareOf(call.holdback, amountOre),
    ...nothingYet,
    changedAt: at,
  };
}
