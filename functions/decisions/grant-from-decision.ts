import { nothingYet } from "../payments/contract.ts";
import { type DecisionOf, mostGranted } from "../pilot/items/decision.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { reportsDueOf } from "../pilot/items/report-dues.ts";
import type { Pilot } from "../pilot/pilot.ts";
import { dayOf, endOfDay, type Instant, type LocalDay } from "../vocabulary/instant.ts";
import { later, plusLocalMonths } from "../vocabulary/months.ts";
import { ore } from "../vocabulary/ore.ts";
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

/** The case, with the grant that it has had. */
type Granting = Pick<Pilot, "id" | "call" | "applied" | "contact"> & Partial<Pick<Pilot, "grantIfAny">>;
type Granted = Pick<DecisionOf<"granted">, "amountOre" | "years" | "conditions" | "day">;

/**
 * The grant that a decision makes: the call's rate, exact and displayed, and the granted amount as the cap. One that lapsed
 * before it stays counted, as the ledger has it. @throws RangeError
 */
export function grantFromDecision(
  { id, call, applied, contact, grantIfAny: before }: Granting,
  { amountOre, years, conditions, day }: Granted,
  at: Instant,
): Grant {
  if (amountOre <= 0 || amountOre > mostGranted(applied.grantOre, call.capOre))
    throw new RangeError("a grant is more than nothing, and at most what was applied for and the call's cap");
  const lapsed = before?.ending?.kind === "lapsed" ? before : undefined;
  // No timer gets the name of another: reports that an earlier grant asked for keep their numbers.
  const lastNumber = Math.max(0, ...(lapsed?.reportsDue ?? []).map(({ number }) => number));
  const { title, organisation, organisationNumber, organisationType, municipality, startDay, endDay } = applied;
  return {
    v: 2,
    version: (lapsed?.version ?? 0) + 1,
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
    linkGeneration: (lapsed?.linkGeneration ?? 0) + 1,
    linkExpiresAt: holderLinkEnds({ endDay, decidedOn: day, at }),
    reportsDue: reportsDueOf({ startDay, endDay, everyMonths: call.reportEveryMonths, today: dayOf(at) }).map(
      (due) => ({
        ...due,
        number: due.number + lastNumber,
      }),
    ),
    decidedOn: day,
    grantedAt: at,
    holdbackOre: shareOf(call.holdback, amountOre),
    ...nothingYet,
    ...(lapsed ? { lapsedOre: ore((lapsed.lapsedOre ?? 0) + lapsed.amountOre) } : {}),
    changedAt: at,
  };
}
