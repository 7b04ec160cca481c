import { type Cents, cents } from "../../vocabulary/euro-rate.ts";
import type { AidCheck } from "../items/decision.ts";

/** The highest of what the register, the applicant and our own decisions say was given before. */
export const highestBefore = ({ lookedUp, declaredCents = cents(0), ownCents }: AidCheck): Cents =>
  cents(Math.max(lookedUp.cents, declaredCents, ownCents));

/** What it comes to with a grant; without a rate at least what was before. */
export const totalWith = (check: AidCheck, grant: Cents | undefined): Cents =>
  cents(highestBefore(check) + (grant ?? 0));

/** Whether a grant goes above the ceiling: without a rate it does where nothing was left before. */
export const isAbove = (check: AidCheck, grant: Cents | undefined): boolean =>
  grant === undefined ? highestBefore(check) >= check.ceilingCents : totalWith(check, grant) > check.ceilingCents;
