import type { Reader } from "../../pilot/act.ts";
import { isAid } from "../../pilot/de-minimis/aid-line.ts";
import type { UsedRate } from "../../pilot/de-minimis/euro-rate-of-day.ts";
import { rateOfDay } from "../../pilot/de-minimis/euro-rates.store.ts";
import { grantedTo, undertakingHeads } from "../../pilot/de-minimis/undertaking.store.ts";
import type { CountedGrant } from "../../pilot/de-minimis/undertaking-sum.ts";
import type { Head } from "../../pilot/head.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { answerAs } from "../../platform/forms/role.ts";
import { type Cents, cents } from "../../vocabulary/euro-rate.ts";
import type { OrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { readDay } from "../../vocabulary/typed-day.ts";
import { groupIn } from "./aid-group.ts";

/** What de minimis aid that is being decided is held against. */
export type AidStanding = {
  /** What we have granted to the undertaking in other cases. */
  readonly granted: readonly CountedGrant[];
  /** The rate of the decision's day. */
  readonly rate: UsedRate | undefined;
  readonly declaredCents: Cents | undefined;
};

/** The change of holder that the draft grants, where the grant is de minimis aid. */
function takenOverIn({ decisionDraft, takeovers, aidEntries }: Pilot) {
  const number = decisionDraft?.beside?.takeover;
  const isGranted = typedText(decisionDraft?.typed ?? {}, "p-holder") === "p-granted";
  return isGranted && isAid({ aidEntries }) ? takeovers.find((one) => one.number === number) : undefined;
}

/** The numbers of the undertaking that the draft names, where it grants de minimis aid. */
function undertakingIn(pilot: Pilot): readonly OrganisationNumber[] {
  const { decisionDraft, applied } = pilot;
  const typed = decisionDraft?.typed ?? {};
  const taken = takenOverIn(pilot);
  const group = groupIn(typedText(typed, "p-aid-group")).numbers;
  if (taken) return [...new Set([taken.party.organisationNumber, ...group])];
  const isGranted = typedText(typed, "p-outcome") === "p-granted" && typedText(typed, "p-aid") === "p-de-minimis";
  return isGranted ? [...new Set([applied.organisationNumber, ...group])] : [];
}

/** What the applicant, or who takes the project over, has declared. */
function declared(pilot: Pilot): Cents | undefined {
  const { call, submission } = pilot;
  const taken = takenOverIn(pilot);
  if (taken) {
    const { declaredEuro } = taken.answer ?? {};
    return declaredEuro === undefined ? undefined : cents(Math.round(declaredEuro * 100));
  }
  const euro = answerAs(call.forms.application, submission.answers, "de-minimis");
  return euro === undefined ? undefined : cents(Math.round(Number(euro) * 100));
}

/** Nothing is read where no de minimis aid is being decided. */
export async function aidStanding(table: Reader, pilot: Pilot): Promise<AidStanding | undefined> {
  const numbers = undertakingIn(pilot);
  if (numbers.length === 0) return undefined;
  const day = readDay(typedText(pilot.decisionDraft?.typed ?? {}, "p-day"));
  const [granted, rate] = await Promise.all([
    grantedTo(table, numbers, pilot.id),
    day.ok ? rateOfDay(table, day.value) : undefined,
  ]);
  return { granted, rate, declaredCents: declared(pilot) };
}

/** What guards the sum that a decision rests on: read before it. */
export const aidHeads = (table: Reader, pilot: Pilot): Promise<readonly Head[]> =>
  undertakingHeads(table, undertakingIn(pilot));
