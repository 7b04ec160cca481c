import { summaryOf } from "../../calls/application-form/summary.ts";
import { attestsTakenBack } from "../../payments/contract.ts";
import {
  act,
  type FormAnswer,
  type FormCommand,
  type Guarded,
  type Outcome,
  type OutcomeMail,
  type Pressed,
  type Reader,
} from "../../pilot/act.ts";
import { aidCorrected } from "../../pilot/de-minimis/aid-line.ts";
import { type Footprint, othersOf } from "../../pilot/double-funding/footprint.store.ts";
import { auditEntry } from "../../pilot/happenings.ts";
import { type Corrected, mostCorrections, type Party, partyPut } from "../../pilot/items/party.ts";
import { toldPeople, unlinked } from "../../pilot/people/told-people.ts";
import { redirected } from "../../pilot/people/waiting-mails.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { OrganisationNumber, parseOrganisationNumber } from "../../vocabulary/organisation-number.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedText } from "../../vocabulary/typed.ts";
import { changesIn, readCorrection } from "./correct.form.ts";
import type { Correction } from "./correction.ts";
import { besideAlike, copiesOf, tracesOf } from "./reaching.store.ts";

type Seen = Guarded & { readonly pilot: Pilot; readonly others: readonly Footprint[]; readonly number: string };

const numberIn = (typed: Typed) =>
  OrganisationNumber.safeParse(parseOrganisationNumber(typedText(typed, "p-number"))).data;

/** The case, and whose the number is in other cases. */
async function see(table: Reader, pressed: Pressed<FormCommand>): Promise<Seen> {
  const pilot = await thePilot(table, pressed);
  const organisationNumber = pilot.isDraft ? undefined : numberIn(pressed.command.typed);
  const others = organisationNumber ? await othersOf(table, { applicationId: pilot.id, organisationNumber }) : [];
  return { pilot, heads: pilot.heads, others, number: organisationNumber ?? "" };
}

const has = (changes: readonly Corrected[], what: Corrected["what"]) => changes.some((one) => one.what === what);

/** What the party says from now on: what the application says, and what holds in its place. */
function partyNow(pilot: Pilot, changes: readonly Corrected[], now: Correction, by: string, at: Instant) {
  const said = summaryOf(pilot.submission, pilot.call);
  const { organisation, organisationNumber, municipality, mailbox, reason } = now;
  const corrections = [{ at, by, reason, changes: [...changes] }, ...(pilot.party?.corrections ?? [])];
  return {
    ...(has(changes, "organisation") ? { organisation: { was: said.organisation, now: organisation } } : {}),
    ...(has(changes, "organisationNumber")
      ? { organisationNumber: { was: said.organisationNumber, now: organisationNumber }, numberCorrectedAt: at }
      : {}),
    ...(has(changes, "municipality") ? { municipality: { was: said.municipality, now: municipality } } : {}),
    ...(has(changes, "mailbox") ? { mailbox: { was: said.mailbox ?? "", now: mailbox } } : {}),
    corrections: corrections.slice(0, mostCorrections),
  } satisfies Partial<Party>;
}

/** Everybody who takes part hears of it, and the official mailbox that holds now. */
function told(pilot: Pilot, changes: readonly Corrected[], mailbox: string, at: Instant): readonly OutcomeMail[] {
  const { applied, lifecycle, contact } = pilot;
  const { registrationNumber } = lifecycle;
  const data = { title: applied.title, ...(registrationNumber ? { registrationNumber } : {}), changes: [...changes] };
  const people = toldPeople(pilot, at);
  const isThere = mailbox === "" || people.some(({ to }) => to.toLowerCase() === mailbox.toLowerCase());
  return [
    ...people.map((one) => ({ template: "applicant-corrected", ...one, data: { ...data, ...unlinked(one) } }) as const),
    ...(isThere
      ? []
      : [
          {
            template: "applicant-corrected",
            to: mailbox,
            language: contact.language,
            data: { ...data, unlinked: true },
          } as const,
        ]),
  ];
}

/** What the history says: old and new of each; an address is in no log, and stands in the case. */
const logged = (changes: readonly Corrected[], reason: string) => ({
  reason,
  ...Object.fromEntries(
    changes.flatMap(({ what, was, now }): readonly (readonly [string, string | boolean])[] =>
      what === "mailbox"
        ? [[what, true]]
        : [
            [`${what}Was`, was],
            [`${what}Now`, now],
          ],
    ),
  ),
});

/**
 * An officer corrects what was wrong about the applicant, with a reason. The application stays as it was handed in, and
 * so does everything that has been decided, sent and booked; all that comes after says what is right.
 */
export const correctApplicant = act({
  name: "correct-applicant",
  writes: ["PARTY", "CASE", "GRANT", "PAYEE", "PAYMENT", "ALIKE", "ALIKETITLE", "CLAIMED", "AIDENTRY", "AID"],
  see,
  decide: (seen: Seen, { version, typed, language }: FormCommand, { by, at }): Outcome<FormAnswer> => {
    const { pilot } = seen;
    if (pilot.isDraft) refuse("not-found");
    requireVersion(pilot.party, version);
    const namesAt = (number: string) =>
      number === seen.number ? [...new Set(seen.others.map(({ organisation }) => organisation))] : [];
    const read = readCorrection(typed, pilot, namesAt, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const now = read.value;
    const changes = changesIn(pilot, now);
    const { id, call, lifecycle, applied, aidEntries, grantIfAny, subject, payments } = pilot;
    const { organisation, organisationNumber } = now;
    const aid = { id, call, lifecycle, aidEntries, grantIfAny };
    const isOther = has(changes, "organisationNumber");
    const { mailbox } = applied;
    const mails = told(pilot, changes, now.mailbox, at);
    const writes = [
      partyPut(id, pilot.party, partyNow(pilot, changes, now, by.name, at), at),
      ...copiesOf(pilot, now, at),
      ...tracesOf(pilot, now),
      ...aidCorrected({ ...aid, applied: { ...applied, organisation, organisationNumber } }, at),
      ...(isOther ? attestsTakenBack(payments, at) : []).map(({ amountOre }) =>
        auditEntry(subject, { by, at }, { action: "payment.attests-taken-back", details: { amountOre } }),
      ),
      ...(mailbox && has(changes, "mailbox") && now.mailbox !== ""
        ? redirected(pilot, { from: mailbox, to: now.mailbox })
        : []),
    ];
    return {
      answer: {},
      writes: [...writes, ...besideAlike(pilot, now, writes.length + mails.length)],
      mails,
      log: { action: "applicant.corrected", details: logged(changes, now.reason) },
    };
  },
});
