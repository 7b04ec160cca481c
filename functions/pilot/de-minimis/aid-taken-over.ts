import { deMinimisRules } from "../../calls/de-minimis.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import { plusBankDays } from "../../vocabulary/bank-days.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import { type Ore, zeroOre } from "../../vocabulary/ore.ts";
import { type AidEntry, aidEntryPut } from "../items/aid-entry.ts";
import { decisionNumber } from "../items/decision.ts";
import type { Grant } from "../items/grant.ts";
import type { Takeover } from "../items/takeover.ts";
import type { Pilot } from "../pilot.ts";
import { type AidGrant, numbersOf } from "./aid-grant.ts";
import { countedOre } from "./undertaking-sum.ts";

type OfCase = Pick<Pilot, "id" | "call" | "lifecycle" | "aidEntries" | "decisions">;
type Taken = {
  readonly takeover: Takeover;
  /** The grant as the new holder has it, and what the one before has been paid of it. */
  readonly grant: Grant;
  readonly keptOre: Ore;
};

/** The line of the holder before, lowered to what it was paid: the one that waits is written anew, one that was handed over is followed. */
function formerLine(last: AidEntry, { id: applicationId, call, aidEntries }: OfCase, keptOre: Ore, at: Instant) {
  const isNext = last.handed !== undefined;
  const { handed: _, takenOver, ...line } = last;
  const isNew = last.kind === "new" && !isNext;
  const kind: AidEntry["kind"] = keptOre === zeroOre ? "withdrawn" : isNew ? "new" : "changed";
  return {
    ...line,
    ...(takenOver && !isNext ? { takenOver } : {}),
    applicationId,
    version: isNext ? 0 : last.version,
    number: isNext ? aidEntries.length + 1 : last.number,
    kind,
    amountOre: keptOre,
    due: isNext ? plusBankDays(dayOf(at), deMinimisRules(call).entryDays) : last.due,
    at,
  } satisfies AidEntry;
}

/** The decision on the change, with what the new holder's undertaking was held against. */
const decidedBy = ({ decisions }: Pick<Pilot, "decisions">, { decision }: Takeover) => {
  const made = decisions.find((one) => decisionNumber(one) === decision);
  return made?.outcome === "amended" ? made : undefined;
};

/**
 * What another holder changes in the register of de minimis aid: what the one before had been paid stays theirs, and what is
 * left of the grant is the new one's, granted on the day of the decision on the change. Together they are what counts of the
 * grant, as before.
 */
export function aidTakenOver(of: OfCase, { takeover, grant, keptOre }: Taken, at: Instant): readonly Write[] {
  const last = of.aidEntries.at(-1);
  const made = decidedBy(of, takeover);
  const aid = made?.holder?.deMinimis;
  if (!last || last.kind === "withdrawn" || !made || !aid) return [];
  const former = formerLine(last, of, keptOre, at);
  const { organisation, organisationNumber } = takeover.party;
  const { group, sector, check, rate } = aid;
  const { registrationNumber } = of.lifecycle;
  const line: AidEntry = {
    ...{ v: 1, version: 0, applicationId: of.id, callId: of.lifecycle.callId },
    ...(registrationNumber ? { registrationNumber } : {}),
    title: grant.title,
    number: former.number + 1,
    kind: "new",
    takenOver: true,
    decision: decisionNumber(made),
    day: made.day,
    organisation,
    organisationNumber,
    group,
    sector,
    instrument: "grant",
    amountOre: countedOre(grant),
    ...(rate ? { rate } : {}),
    check,
    due: plusBankDays(dayOf(at), deMinimisRules(of.call).entryDays),
    at,
  };
  return [aidEntryPut(former), aidEntryPut(line), ...rowsOf(last, line, keptOre)];
}

/** Where each undertaking's sum is read. A number that is of both has all of it, at the rate of the newer day. */
function rowsOf(last: AidEntry, line: AidEntry, keptOre: Ore): readonly Write[] {
  const row = ({ applicationId, day, rate }: AidEntry): AidGrant => ({
    ...{ v: 1, applicationId, day },
    ...(rate ? { rate: rate.rate } : {}),
  });
  const [before, now] = [numbersOf(last), numbersOf(line)];
  const put = (number: (typeof now)[number], one: AidGrant): Write => ({
    table: "pilots",
    put: { ...keys.aid(number, line.applicationId), ...one },
  });
  return [
    ...now.map((number) => put(number, { ...row(line), ...(before.includes(number) ? { keptOre } : {}) })),
    ...before
      .filter((number) => !now.includes(number))
      .map((number) => put(number, { ...row(last), keptOre, former: true })),
  ];
}
