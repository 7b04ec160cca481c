import { summaryOf } from "../../calls/application-form/summary.ts";
import { act, already, type FormAnswer, type FormCommand, type Outcome, type OutcomeMail } from "../../pilot/act.ts";
import { contactLeft } from "../../pilot/contact.store.ts";
import type { Grant } from "../../pilot/items/grant.ts";
import { partyPut } from "../../pilot/items/party.ts";
import { memberPut } from "../../pilot/people/member-put.ts";
import { contactNow, partyName } from "../../pilot/people/parts.ts";
import { toldPeople, unlinked } from "../../pilot/people/told-people.ts";
import { redirected } from "../../pilot/people/waiting-mails.ts";
import { type Pilot, requireVersion } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { keys } from "../../platform/table/keys.ts";
import type { Write } from "../../platform/table/table.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { contactForm, reasonForm } from "./change-people.form.ts";
import { thePeople } from "./people.store.ts";
import { requireMayChangePeople, requireNotReviewing, staffViewer, viewerOf } from "./people.ts";
import type { PeopleSeen } from "./people-seen.ts";
import { putInPlace } from "./put-in-place.ts";

type Named = { readonly name: string; readonly email: string };

/** The grant with another contact: all links that the one before was sent end, where it is another person. */
function grantChanged(grant: Grant, now: Named, isOther: boolean, at: Instant): readonly Write[] {
  const { applicationId, contact, linkGeneration } = grant;
  const changed = { ...grant, contact: { ...contact, ...now } };
  const [before, after] = [emailHash(contact.email), emailHash(now.email)];
  return [
    {
      table: "pilots",
      update: keys.grant(applicationId),
      set: { contact: changed.contact, linkGeneration: linkGeneration + (isOther ? 1 : 0), changedAt: at },
      when: [{ attribute: "linkGeneration", equals: linkGeneration }],
    },
    ...(before === after
      ? []
      : [{ table: "pilots", delete: keys.contact(before, applicationId) } as const, contactLeft(changed)]),
  ];
}

/** Those who take part hear that the name of the contact was wrong, as of what else is corrected. */
function nameCorrected(pilot: Pilot, was: string, now: string, at: Instant): readonly OutcomeMail[] {
  if (was === now) return [];
  const data = { title: pilot.applied.title, changes: [{ what: "contact" as const, was, now }] };
  return toldPeople(pilot, at).map(
    (one) => ({ template: "applicant-corrected", ...one, data: { ...data, ...unlinked(one) } }) as const,
  );
}

/** What the log calls it: another person, the same at another address, or another spelling of the name. */
function actionOf(isOther: boolean, isSameName: boolean): string {
  if (!isOther) return "people.contact-corrected";
  return isSameName ? "people.contact-address-changed" : "people.contact-changed";
}

/**
 * Another person becomes the contact, by the contact, the signatory or an officer: the mails, links and reminders of the
 * one before go to the new one from now on. Where only the name was wrong, it is corrected.
 */
export const changeContact = act({
  name: "change-contact",
  writes: ["PARTY", "MEMBER", "GRANT", "CONTACT"],
  see: thePeople,
  decide: (seen: PeopleSeen, { version, typed, language }: FormCommand, context): Outcome<FormAnswer> => {
    const { pilot } = seen;
    const { by, at } = context;
    const me = by.kind === "officer" ? staffViewer : viewerOf(pilot, by.id);
    requireMayChangePeople(me);
    const before = contactNow(pilot) ?? refuse("not-in-this-stage");
    requireVersion(pilot.party, version);
    const read = readTyped(contactForm, typed, language);
    const why = me.isStaff ? readTyped(reasonForm, typed, language) : undefined;
    if (!read.ok || why?.ok === false)
      return { answer: { wrong: [read, why].flatMap((one) => (one?.ok === false ? one.problems : [])) } };
    const { "p-name": name, "p-email": email, "p-before": stays } = read.value;
    requireNotReviewing(pilot, email);
    const reason = why ? { reason: why.value["p-reason"] } : {};
    const now = { name, email };
    if (before.name === name && before.email === email && pilot.members.some((one) => one.email === email))
      return already({});
    const who = me.isStaff ? undefined : { email: me.email, name: me.name };
    const change = { place: "contact", before, now, stays: stays === "p-stays", by: who } as const;
    const placed = putInPlace(seen, change, context);
    const { contact: was } = summaryOf(pilot.submission, pilot.call);
    const { grantIfAny: grant } = pilot;
    const generation = grant && grant.linkGeneration + (placed.isOther ? 1 : 0);
    return {
      answer: {},
      writes: [
        partyPut(
          pilot.id,
          pilot.party,
          {
            contact: { was: { name: was.name, email: was.email }, now },
            ...(placed.isOther ? { peopleChangedAt: at } : {}),
          },
          at,
        ),
        ...placed.added.map(memberPut),
        ...placed.writes,
        ...(grant ? grantChanged(grant, now, placed.isOther, at) : []),
        ...redirected(pilot, { from: before.email, to: email, generation }),
      ],
      mails: [...placed.mails, ...(placed.isOther ? [] : nameCorrected(pilot, before.name, name, at))],
      log: {
        action: actionOf(placed.isOther, before.name === name),
        details: { from: before.name, to: name, ...reason },
      },
    };
  },
  actor: ({ pilot }, by) => (by.kind === "officer" ? by : { ...by, name: partyName(pilot, by) }),
});
