import { firstId } from "../../functions/calls/first-edition/ids.ts";
import { handOverAid } from "../../functions/exports/state-aid/hand-over-aid.act.ts";
import { setEuroRate } from "../../functions/exports/state-aid/set-euro-rate.act.ts";
import { rateOfDay } from "../../functions/pilot/de-minimis/euro-rates.store.ts";
import { aidEntryPut } from "../../functions/pilot/items/aid-entry.ts";
import type { DecisionOf } from "../../functions/pilot/items/decision.ts";
import type { Submission } from "../../functions/pilot/items/submission.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { cents } from "../../functions/vocabulary/euro-rate.ts";
import { type ApplicationId, Nonce, newId, periodSubject } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant, LocalDay, Month, monthOf } from "../../functions/vocabulary/instant.ts";
import { OrganisationNumber, passesLuhn } from "../../functions/vocabulary/organisation-number.ts";
import { aGrant, decide } from "./a-decision.ts";
import { plainWords } from "./a-filled-form.ts";
import { finance } from "./a-payment.ts";
import { aPilot, aSubmission } from "./a-pilot.ts";

/** The organisation of every application that says no other. */
export const theirNumber = OrganisationNumber.parse("212000-0357");

/** An organisation's number that is made up: 55 99, five digits of its own, and the digit that makes it right. */
export function aNumber(of: number): OrganisationNumber {
  const nine = `5599${String(of).padStart(5, "0")}`;
  const check = Array.from({ length: 10 }, (_, i) => i).find((digit) => passesLuhn(`${nine}${digit}`));
  return OrganisationNumber.parse(`${nine.slice(0, 6)}-${nine.slice(6)}${check}`);
}

/** The application of an organisation that sells on a market, with what it has declared where it has. */
export const aSubmissionOf =
  (number: OrganisationNumber, declaredEuro = 0) =>
  (id: ApplicationId): Submission => {
    const submission = aSubmission(id);
    const answers = {
      ...submission.answers,
      [firstId.question("organisation.number")]: number,
      [firstId.question("organisation.economicActivity")]: true,
      [firstId.question("organisation.deMinimis.receivedEuro")]: declaredEuro,
      [firstId.question("organisation.deMinimis.declared")]: true,
    };
    return { ...submission, answers };
  };

type Aid = { readonly group?: readonly OrganisationNumber[]; readonly registerEuro?: number; readonly day?: string };

/** A grant of de minimis aid, as the officer has written it. */
export function anAidGrant(
  kronorByYear: Readonly<Record<number, number>> = { 2026: 100_000 },
  { group = [], registerEuro = 0, day = "2026-11-20" }: Aid = {},
): DecisionOf<"granted"> {
  const made = {
    ...aGrant(kronorByYear),
    day: LocalDay.parse(day),
    stateAid: "de-minimis",
    stateAidNote: "Kursverksamhet på en marknad.",
    deMinimis: {
      group: [...group],
      sector: "85.59",
      check: {
        lookedUp: { day: LocalDay.parse(day), cents: cents(registerEuro * 100), by: "Handläggaren" },
        ...{ ownCents: cents(0), ownUnknown: 0, ceilingCents: cents(30_000_000) },
      },
    },
  } as const;
  return made as unknown as DecisionOf<"granted">; // as: what is typed of it has no number yet, and is never stored
}

/** Finance enters a rate: ten kronor for a euro where nothing else is said. */
export const enterRate = (
  table: Table,
  of: string,
  rate = "10,0000",
  { at = instant("2027-01-15T12:00:00Z"), source = "Centralbanken" }: { at?: Instant; source?: string } = {},
) =>
  press(table, setEuroRate, {
    ...{ subject: periodSubject(Month.parse("2027-01")), by: finance("f"), at, nonce: newId(Nonce) },
    command: { typed: { "p-of": of, "p-rate": rate, "p-source": source }, language: "sv" },
  });

/** A case with a grant of de minimis aid of 1 000 kr. */
export async function anAidCase(table: Table, day = "2026-11-20", number = theirNumber): Promise<ApplicationId> {
  const id = await aPilot(table, { submission: aSubmissionOf(number) });
  await decide(table, id, anAidGrant({ 2026: 1000 }, { day }));
  return id;
}

/** The authority as files name it. */
export const theAuthority = { name: "Region Exempel", number: "232199-9993", language: "sv" } as const;

/** Finance hands over the last lines of these cases. */
export async function handOver(
  table: Table,
  ids: readonly ApplicationId[],
  { at = instant("2027-01-15T12:00:00Z"), by = finance("f") } = {},
): Promise<number> {
  const pilots = await Promise.all(ids.map((id) => readPilot(table, id)));
  const picks = pilots.flatMap(({ id, aidEntries }) =>
    aidEntries.slice(-1).map(({ number, version }) => ({ id, number, version })),
  );
  const pressed = { subject: periodSubject(monthOf(at)), by, at, nonce: newId(Nonce) };
  const command = { picks, organisation: theAuthority };
  return (await press(table, handOverAid, { ...pressed, command })).number;
}

/** The first line of a grant, as if it had been decided as de minimis aid on a day; its rate is finance's of that day. */
async function aidLine(table: Table, id: ApplicationId, text: string, at: Instant) {
  const { grant, lifecycle } = await readPilot(table, id);
  const { callId, title, organisation, organisationNumber, amountOre } = grant;
  const day = LocalDay.parse(text);
  const rate = await rateOfDay(table, day);
  const { group, sector, check } = anAidGrant().deMinimis ?? { group: [], sector: "", check: undefined };
  if (!check) throw new Error("a grant of aid says what it was held against");
  const { registrationNumber } = lifecycle;
  return aidEntryPut({
    ...{ v: 1, version: 0, applicationId: id, number: 1, kind: "new", decision: 1, instrument: "grant", due: day, at },
    ...(registrationNumber ? { registrationNumber } : {}),
    ...{ callId, title, organisation, organisationNumber, amountOre, group, sector, check, day },
    ...(rate ? { rate } : {}),
  });
}

/** Three grants at the points of their way: handed over, waiting, and waiting for a rate that has come since. */
export async function someAid(
  table: Table,
  [handed, waiting, late]: readonly [ApplicationId, ApplicationId, ApplicationId],
  at: Instant,
): Promise<void> {
  await enterRate(table, "2026-11-20", "11,1234", { at, source: plainWords.name });
  for (const id of [handed, waiting]) await table.transact([await aidLine(table, id, "2026-11-20", at)]);
  await handOver(table, [handed], { at });
  await table.transact([await aidLine(table, late, "2026-11-19", at)]);
  await enterRate(table, "2026-11-19", "11,2345", { at, source: plainWords.name });
}
