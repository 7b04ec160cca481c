import { deMinimisRules } from "../../calls/de-minimis.ts";
import { inKeyOrder } from "../../platform/forms/same.ts";
import type { Write } from "../../platform/table/table.ts";
import { plusBankDays } from "../../vocabulary/bank-days.ts";
import { dayOf, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import { type Ore, zeroOre } from "../../vocabulary/ore.ts";
import { type AidEntry, aidEntryPut } from "../items/aid-entry.ts";
import { type Decision, decisionNumber, isBeside } from "../items/decision.ts";
import type { Pilot } from "../pilot.ts";
import { aidGrantWrites } from "./aid-grant.ts";
import { rateHolds } from "./euro-rate-of-day.ts";
import { countedOre } from "./undertaking-sum.ts";

/** What the register is to know of a grant now. */
type Facts = Pick<AidEntry, "decision" | "day" | "group" | "sector" | "amountOre" | "rate" | "check">;
type OfCase = Pick<Pilot, "id" | "call" | "lifecycle" | "applied" | "aidEntries">;

const factsIn = ({ decision, day, group, sector, amountOre, rate, check }: AidEntry): Facts => ({
  ...{ decision, day, group, sector, amountOre, check },
  ...(rate ? { rate } : {}),
});

/** Whether a grant is de minimis aid now. */
export const isAid = ({ aidEntries }: Pick<Pilot, "aidEntries">): boolean => {
  const last = aidEntries.at(-1);
  return last !== undefined && last.kind !== "withdrawn";
};

/** Whether a line says what is so: by which decision it says it does not matter to the register. */
const says = (entry: AidEntry, facts: Facts): boolean =>
  inKeyOrder({ ...factsIn(entry), decision: 0, check: 0 }) === inKeyOrder({ ...facts, decision: 0, check: 0 });

const kindOf = (isFirst: boolean, amountOre: Ore): AidEntry["kind"] =>
  amountOre === zeroOre ? "withdrawn" : isFirst ? "new" : "changed";

/** The line by which the register would know: the one that waits, or the case's next one; none where it knows already. */
export function nextLine(of: OfCase, facts: Facts, at: Instant): AidEntry | undefined {
  const { id, call, lifecycle, applied, aidEntries } = of;
  const last = aidEntries.at(-1);
  const { organisation, organisationNumber } = applied;
  const isTheirs = last?.organisation === organisation && last.organisationNumber === organisationNumber;
  if (last && isTheirs && says(last, facts)) return undefined;
  const isNext = !last || last.handed !== undefined;
  const number = isNext ? aidEntries.length + 1 : last.number;
  // The first line of a holder who has taken the project over is new to the register, until it is handed over.
  const takenOver = !isNext && last.takenOver === true;
  const from: LocalDay = number === 1 ? facts.day : dayOf(at);
  const { callId, registrationNumber } = lifecycle;
  return {
    v: 1,
    version: isNext ? 0 : last.version,
    applicationId: id,
    callId,
    ...(registrationNumber ? { registrationNumber } : {}),
    title: applied.title,
    number,
    kind: kindOf(number === 1 || takenOver, facts.amountOre),
    ...(takenOver ? { takenOver } : {}),
    organisation,
    organisationNumber,
    instrument: "grant",
    ...facts,
    due: plusBankDays(from, deMinimisRules(call).entryDays),
    at,
  };
}

/** A line, and the grant where the undertaking's sum is read. */
export const lineWrites = ({ aidEntries }: Pick<Pilot, "aidEntries">, line: AidEntry): readonly Write[] => [
  aidEntryPut(line),
  ...aidGrantWrites(line, aidEntries.at(-1)),
];

/** What the register is to know after a decision; undefined where the decision says nothing of it. */
function factsAfter({ aidEntries, grantIfAny }: Pick<Pilot, "aidEntries" | "grantIfAny">, made: Decision) {
  if (isBeside(made)) return undefined;
  if (made.outcome === "granted" && made.deMinimis) {
    const { group, sector, rate, check } = made.deMinimis;
    const amountOre = grantIfAny ? countedOre(grantIfAny) : made.amountOre;
    const of = { decision: decisionNumber(made), day: made.day };
    return { ...of, group, sector, amountOre, check, ...(rate ? { rate } : {}) };
  }
  const last = aidEntries.at(-1);
  return last && { ...factsIn(last), decision: decisionNumber(made), amountOre: zeroOre };
}

/**
 * What a recorded decision tells the register: a grant of de minimis aid, another than before, or that it is none. The
 * rate that the decision keeps is still that of its day.
 */
export function aidRecorded(pilot: OfCase & Pick<Pilot, "grantIfAny">, made: Decision, at: Instant): readonly Write[] {
  const facts = factsAfter(pilot, made);
  const line = facts && nextLine(pilot, facts, at);
  const aid = made.outcome === "granted" ? made.deMinimis : undefined;
  return [...(line ? lineWrites(pilot, line) : []), ...(aid ? rateHolds(made.day, aid.rate) : [])];
}

/** What the register is to know of the grant as it is now, with the rate of its day: what was lowered since is less. */
export function factsNow(pilot: Pick<Pilot, "aidEntries" | "grantIfAny">, rate: AidEntry["rate"]): Facts | undefined {
  const last = pilot.aidEntries.at(-1);
  if (!last || !pilot.grantIfAny) return undefined;
  const { rate: before, ...facts } = factsIn(last);
  const amountOre = last.kind === "withdrawn" ? last.amountOre : countedOre(pilot.grantIfAny);
  const known = rate ?? before;
  return { ...facts, amountOre, ...(known ? { rate: known } : {}) };
}

/** What the register is to know of a grant whose organisation was written wrongly: a line that is handed over stays. */
export function aidCorrected(pilot: OfCase & Pick<Pilot, "grantIfAny">, at: Instant): readonly Write[] {
  const last = pilot.aidEntries.at(-1);
  // Of aid that was withdrawn, and told so, there is nothing left to correct.
  if (last?.kind === "withdrawn" && last.handed) return [];
  const facts = factsNow(pilot, undefined);
  const line = facts && nextLine(pilot, facts, at);
  return line ? lineWrites(pilot, line) : [];
}
