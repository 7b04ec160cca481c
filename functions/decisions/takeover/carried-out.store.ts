import { summaryOf } from "../../calls/application-form/summary.ts";
import { payeeEmptied } from "../../payments/contract.ts";
import type { Context, OutcomeMail } from "../../pilot/act.ts";
import { contactLeft } from "../../pilot/contact.store.ts";
import { aidTakenOver } from "../../pilot/de-minimis/aid-taken-over.ts";
import { alikeTitlesIn, footprintsBeside, footprintsLeft } from "../../pilot/double-funding/footprint.store.ts";
import type { OwedDocument } from "../../pilot/items/case-document.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { asItIsNow, type Party, partyPut } from "../../pilot/items/party.ts";
import { type Report, reportPut } from "../../pilot/items/report.ts";
import { isOpen } from "../../pilot/items/report-period.ts";
import type { NewParty, Takeover } from "../../pilot/items/takeover.ts";
import { redirected } from "../../pilot/people/waiting-mails.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { keys } from "../../platform/table/keys.ts";
import { present, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { type Ore, sumOre, zeroOre } from "../../vocabulary/ore.ts";
import { termsOfGrant } from "../terms/send-terms.ts";
import { peopleOfTakeover } from "./people-of-takeover.ts";

type Out = {
  readonly writes: readonly Write[];
  readonly mails: readonly OutcomeMail[];
  readonly documents: readonly OwedDocument[];
  readonly cancels: readonly string[];
};

/** What holds from now on in the place of what the application says. */
function partyNow(pilot: Pick<Pilot, "submission" | "call">, { party }: Takeover, at: Instant) {
  const said = summaryOf(pilot.submission, pilot.call);
  const named = (one: { name: string; email: string } | undefined) =>
    one ? { was: { name: one.name, email: one.email } } : {};
  return {
    contact: { was: { name: said.contact.name, email: said.contact.email }, now: party.contact },
    signatory: { ...named(said.signatory), now: party.signatory },
    organisation: { was: said.organisation, now: party.organisation },
    organisationNumber: { was: said.organisationNumber, now: party.organisationNumber },
    organisationType: { was: said.organisationType, now: party.organisationType },
    municipality: { was: said.municipality, now: party.municipality },
    vat: { was: said.vat, now: party.vat },
    mailbox: { was: said.mailbox ?? "", now: party.mailbox ?? "" },
    // What the holder before had shown of who signs says nothing of this one.
    proof: undefined,
    peopleChangedAt: at,
  } satisfies Partial<Party>;
}

/** The grant with another holder: every link to the project that was sent before ends. */
function grantNow(grant: Grant, { party, language }: Takeover, paidOre: Ore, at: Instant): Grant {
  return {
    ...grant,
    organisation: party.organisation,
    organisationNumber: party.organisationNumber,
    organisationType: party.organisationType,
    municipality: party.municipality,
    contact: { ...party.contact, language },
    linkGeneration: grant.linkGeneration + 1,
    formerOre: sumOre([grant.formerOre ?? zeroOre, paidOre]),
    version: grant.version + 1,
    changedAt: at,
  };
}

/** What of the grant is another's now. */
function grantWrites(before: Grant, after: Grant): readonly Write[] {
  const { applicationId: id, organisation, organisationNumber, organisationType, municipality } = after;
  const { contact, linkGeneration, formerOre, version, changedAt } = after;
  const set = { organisation, organisationNumber, organisationType, municipality, contact, linkGeneration };
  const [then, now] = [emailHash(before.contact.email), emailHash(contact.email)];
  return [
    {
      table: "pilots",
      update: keys.grant(id),
      set: { ...set, formerOre, version, changedAt },
      when: unchangedSince(before.version),
    },
    ...(then === now ? [] : [{ table: "pilots", delete: keys.contact(then, id) } as const, contactLeft(after)]),
  ];
}

/** A report that was begun and is not handed in is begun anew, by the new holder and from their own ledger. */
const emptied = (pilot: Pilot, at: Instant): readonly Write[] =>
  pilot.reports.filter(isOpen).flatMap((report): readonly Write[] => {
    const anew: Report = { ...report, typed: {}, changedAt: at };
    return [
      reportPut(pilot.id, anew),
      ...(pilot.importedCosts.has(report.number)
        ? [{ table: "pilots", delete: keys.reportCosts(pilot.id, report.number) } as const]
        : []),
      ...(pilot.sieFiles.has(report.number)
        ? [{ table: "pilots", delete: keys.sieFile(pilot.id, report.number) } as const]
        : []),
    ];
  });

/** A transaction takes a hundred writes, with those that each act has besides. */
const mostWrites = 80;

/** By what other cases find this one from now on. Where it was found by the holder before, it stays found. */
function traces({ id, items, lifecycle, applied }: Pilot, { party }: Takeover, taken: number): readonly Write[] {
  const { organisation, organisationNumber } = party;
  const { title, startDay, endDay } = applied;
  const footprint = {
    ...{ applicationId: id, callId: lifecycle.callId, title, organisation, organisationNumber, startDay, endDay },
  };
  const room = Math.max(0, mostWrites - taken);
  return [...footprintsLeft(footprint), ...footprintsBeside(alikeTitlesIn(items).slice(0, room), footprint)];
}

/** The case, its lists and its money as they are the new holder's. */
const named = ({ id }: Pilot, { organisation, municipality }: NewParty): Write => ({
  table: "pilots",
  update: keys.case(id),
  set: { organisation, municipality },
  when: present,
});

/**
 * Everything that another holder changes, in one transaction: who is named, let in and written to, where money goes, what is
 * signed, and what the register of de minimis aid knows. @param paidOre what the holder before has had
 */
export function carriedOut(pilot: Pilot, takeover: Takeover, paidOre: Ore, context: Context): Out {
  const { at } = context;
  const { id, call, grant, party: before } = pilot;
  const party = partyNow(pilot, takeover, at);
  const after = grantNow(grant, takeover, paidOre, at);
  const said = summaryOf(pilot.submission, call);
  const applied = asItIsNow(said, { ...before, ...party, v: 1, version: 1, changedAt: at });
  const terms = termsOfGrant({ id, call, terms: pilot.terms, applied }, after, context);
  const people = peopleOfTakeover(pilot, takeover, after, context);
  const aid = aidTakenOver(pilot, { takeover, grant: after, keptOre: paidOre }, at);
  // Reminders to sign what the holder before was sent are pointless.
  const cancels: readonly string[] = terms ? (pilot.terms?.reminders ?? []) : [];
  const writes = [
    partyPut(id, before, party, at),
    named(pilot, takeover.party),
    ...grantWrites(grant, after),
    ...payeeEmptied(pilot, takeover.party.organisation, context),
    ...emptied(pilot, at),
    ...(terms?.writes ?? []),
    ...people.writes,
    ...aid,
    ...redirected(
      { subject: pilot.subject, outbox: pilot.outbox.filter(({ outboxId }) => !cancels.includes(outboxId)) },
      {
        from: grant.contact.email,
        to: after.contact.email,
        generation: after.linkGeneration,
      },
    ),
  ];
  const mails = [...people.mails, ...(terms?.mails ?? [])];
  return {
    writes: [...writes, ...traces(pilot, takeover, writes.length + mails.length)],
    mails,
    documents: terms?.documents ?? [],
    cancels,
  };
}
