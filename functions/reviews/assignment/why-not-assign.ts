import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { CaseSeen } from "../../pilot/people/case-log.store.ts";
import { type Alike, alikeIn, sameAs, staffIn } from "../../pilot/people/people-of-case.ts";
import { type Assignment, type Hindrance, hindranceOf } from "./assignment.ts";

/** Why a person was not asked: they cannot be, or a reason is asked for first. */
export type NotAssigned =
  | { readonly hindrance: Hindrance }
  | { readonly problem: "alike"; readonly alike: readonly Alike[] };

/**
 * Whether a person can be given a review of the case. Who certainly is somebody of the case already cannot; who may be,
 * by name or organisation, can with a reason. The officer who assigns is of the case, too.
 */
export function whyNotAssign(
  { pilot, log }: Pick<CaseSeen, "pilot" | "log">,
  who: Assignment,
  by: Actor,
): NotAssigned | undefined {
  const hindrance = hindranceOf(pilot.reviews, who.email, pilot.applicants);
  if (hindrance) return { hindrance };
  const staff = [...staffIn(log), by];
  if (sameAs(pilot, staff, who)) return { hindrance: "staff" };
  const alike = alikeIn(pilot, staff, who);
  return alike.length > 0 && !who.reason ? { problem: "alike", alike } : undefined;
}
