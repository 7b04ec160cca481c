import type { ApplicationSummary } from "../calls/application-form/summary.ts";
import type { Call } from "../calls/call.ts";
import { type Ore, ore, sumOre, zeroOre } from "../vocabulary/ore.ts";
import { shareOf } from "../vocabulary/rate.ts";
import type { Grant } from "./items/grant.ts";

/** What a budget is known by: the application's, and what an amendment has put in its place. */
export type Planned = { readonly applied: Pick<ApplicationSummary, "costs"> } & {
  readonly grantIfAny?: Pick<Grant, "costs"> | undefined;
};

/** The budget that holds now, by kind of cost and year: the application's, until an amendment has changed it. */
export const plannedCosts = ({ applied, grantIfAny }: Planned): ApplicationSummary["costs"] =>
  grantIfAny?.costs ?? applied.costs;

/** What a budget comes to: all of it, or one kind of cost. */
export const plannedSum = (costs: ApplicationSummary["costs"], categoryId?: string): Ore =>
  sumOre(
    costs
      .filter((line) => categoryId === undefined || line.categoryId === categoryId)
      .flatMap(({ amounts }) => Object.values(amounts)),
  );

/** How much of a budget may be moved between kinds of cost without a decision; nothing where the call does not say. */
export const movableUnasked = ({ movesUnasked }: Pick<Call, "movesUnasked">, planned: Planned): Ore =>
  movesUnasked === undefined ? zeroOre : ore(shareOf(movesUnasked, plannedSum(plannedCosts(planned))));
