import type { Payee } from "../../pilot/items/payee.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { type Instant, plusDays } from "../../vocabulary/instant.ts";
import { isSamePlace } from "../../vocabulary/paid-to.ts";

/** Why a payee is checked by a call: the number changed, people did shortly before it was entered, or a wrong number was corrected. */
export type WhyCall = "changed" | "people" | "number";

/** So many days after a change of people, whatever is said of where money goes is checked. */
const daysAfterPeople = 30;

type Seen = Pick<Pilot, "payee" | "party">;
type InForce = NonNullable<Payee["current"]>;

const confirmedAt = ({ called }: InForce): Instant | undefined =>
  called?.result === "confirmed" ? called.at : undefined;

/** It was entered within the days after the contact or the signatory was replaced. */
const isAfterPeople = ({ enteredAt }: Pick<InForce, "enteredAt">, changedAt: Instant | undefined): boolean =>
  changedAt !== undefined && changedAt <= enteredAt && enteredAt < plusDays(changedAt, daysAfterPeople);

const hasChanged = (payee: Payee, { giro }: InForce): boolean =>
  payee.past.some((entry) => entry.outcome === "replaced" && !isSamePlace(entry.giro, giro));

/** Why the payee in force is to be checked by a call before anything paid to it is attested; undefined where it need not. */
export function whyCall({ payee, party }: Seen): WhyCall | undefined {
  const current = payee?.current;
  if (!payee || !current) return undefined;
  const confirmed = confirmedAt(current);
  const corrected = party?.numberCorrectedAt;
  if (corrected && corrected > current.enteredAt && !(confirmed && confirmed >= corrected)) return "number";
  if (confirmed) return undefined;
  if (isAfterPeople(current, party?.peopleChangedAt)) return "people";
  return hasChanged(payee, current) ? "changed" : undefined;
}

/** Since when it is to be called about. */
export const callSince = ({ payee, party }: Seen, why: WhyCall): Instant | undefined =>
  why === "number" ? party?.numberCorrectedAt : payee?.current?.since;

/** Which entry a call is about: the one that waits, or the one in force that is to be checked. */
export type CalledAbout = "pending" | "current";

/** What a call that is noted now is about; undefined where there is nothing to call about. */
export function calledAbout(pilot: Seen): CalledAbout | undefined {
  if (pilot.payee?.pending) return "pending";
  return whyCall(pilot) ? "current" : undefined;
}
