import * as z from "zod";
import { YearAmount } from "../../pilot/items/decision.ts";
import { jointProposals } from "../../pilot/items/joint.ts";
import { outcomeOf } from "../../pilot/outcome.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { awaitedAgain, isOpenForReading, resultsOf } from "../../pilot/results.ts";
import { type Stage, stages } from "../../pilot/stages/stages.ts";
import { ApplicationId, CallId, RegistrationNumber } from "../../vocabulary/ids.ts";
import { proposalOf } from "../proposal.ts";

/**
 * A case as the ranking of its call and agendas of meetings list it: what its reviews come to, what it asks for, and what
 * is proposed or decided. It is kept beside the desk's row, so that a ranking is one query and not one a case.
 */
export const Ranked = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    callId: CallId,
    registrationNumber: RegistrationNumber.optional(),
    title: z.string(),
    organisation: z.string(),
    municipality: z.string(),
    stage: z.enum(stages),
    /** Reviews that count; none where applications are chosen directly and nobody was asked. */
    count: z.number().int(),
    mean: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    disagreement: z.enum(["totals", "criterion", "recommendations"]).optional(),
    /** Somebody was asked after the round, and has not answered. */
    awaited: z.boolean(),
    /** What the reviewers said together when they met, where that differs from what is reckoned. */
    adjusted: z
      .object({ score: z.number().optional(), proposal: z.enum(jointProposals).optional(), reason: z.string() })
      .optional(),
    applied: z.array(YearAmount),
    proposed: z.object({ outcome: z.string(), years: z.array(YearAmount), ready: z.boolean() }).optional(),
    decided: z.object({ outcome: z.string(), number: z.number().int(), years: z.array(YearAmount) }).optional(),
  }),
);
export type Ranked = z.infer<typeof Ranked>;

/** What has left without being tried is in no ranking. */
const untried: readonly Stage[] = ["withdrawn", "dismissed"];

/** Nothing is ranked before its round has ended; where nobody reviews, a case is listed once it can be decided. */
const isRanked = ({ lifecycle: { stage }, quorum }: Pilot): boolean =>
  !untried.includes(stage) && (isOpenForReading(quorum) || stage !== "submitted");

/** A grant that has lapsed holds no more than it takes: its place is free. */
function decidedIn({ decision, grantIfAny }: Pilot): Ranked["decided"] {
  if (!decision) return undefined;
  const { outcome, number = 1 } = decision;
  if (grantIfAny?.ending?.kind === "lapsed") return { outcome: "lapsed", number, years: [] };
  return { outcome, number, years: decision.outcome === "granted" ? decision.years : [] };
}

/** The newest of what reviewers said together, unless it says that what is reckoned stands. */
function adjustedIn({ joint }: Pilot): Ranked["adjusted"] {
  const { score, proposal, reason } = joint.at(-1) ?? {};
  if (reason === undefined || (score === undefined && proposal === undefined)) return undefined;
  return { ...(score === undefined ? {} : { score }), ...(proposal ? { proposal } : {}), reason };
}

/** The row of a pilot in its call's ranking; undefined of one that has no place there. */
export function rankedOf(pilot: Pilot): Ranked | undefined {
  if (!isRanked(pilot)) return undefined;
  const { applicationId, callId, registrationNumber, title, organisation, municipality, stage } = pilot.lifecycle;
  const { mean, low, high, count, disagreement } = outcomeOf(pilot.call, resultsOf(pilot));
  const proposed = proposalOf(pilot);
  const decided = decidedIn(pilot);
  const adjusted = adjustedIn(pilot);
  return {
    v: 1,
    ...{ applicationId, callId, title, organisation, municipality, stage, count },
    ...(registrationNumber ? { registrationNumber } : {}),
    ...(mean === undefined ? {} : { mean }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(disagreement ? { disagreement } : {}),
    awaited: awaitedAgain(pilot.reviews).length > 0,
    ...(adjusted ? { adjusted } : {}),
    applied: pilot.applied.years.map(({ year, grantOre: amountOre }) => ({ year, amountOre })),
    ...(proposed ? { proposed: { ...proposed, years: [...proposed.years] } } : {}),
    ...(decided ? { decided } : {}),
  };
}
