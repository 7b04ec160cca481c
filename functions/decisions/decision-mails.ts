import { appealWords } from "../calls/appeal-words.ts";
import { rateInWords } from "../calls/application-form/rate-in-words.ts";
import type { OutcomeMail } from "../pilot/act.ts";
import { type Decision, type DecisionOf, decisionNumber } from "../pilot/items/decision.ts";
import type { Member } from "../pilot/items/draft.ts";
import type { Grant } from "../pilot/items/grant.ts";
import { applicantsMailboxes } from "../pilot/people/mailboxes.ts";
import { withOfficialCopies } from "../pilot/people/official-copies.ts";
import { memberLink } from "../pilot/people/parts.ts";
import { isSameAddress } from "../pilot/people/people-of-case.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { Instant } from "../vocabulary/instant.ts";
import { amendedRows } from "./amendments/amended-rows.ts";

export type Decided = Pick<Pilot, "applied" | "contact" | "lifecycle" | "call" | "decisions">;

/** The name of the letter of a decision: what has become of it tells whether the party has been told. */
export const letterId = (number: number): string => `decision-letter-${String(number).padStart(3, "0")}`;

/** What the letter of any decision says, as the record has it. */
function said({ applied: { title }, contact, lifecycle, call, decisions }: Decided, made: Decision) {
  const { registrationNumber } = lifecycle;
  const { day, section, reasons, deciders, rapporteur, othersPresent, madeBy, dissent, legalBasis, earlier } = made;
  const number = decisionNumber(made);
  const before = earlier && decisions.find((one) => decisionNumber(one) === earlier.number);
  return {
    ...{ title, registrationNumber, day, section, reasons, deciders, rapporteur },
    present: othersPresent,
    ...(number > 1 ? { number } : {}),
    ...(madeBy ? { by: madeBy.kind } : {}),
    ...(madeBy?.kind === "delegate" ? { mandate: madeBy.mandate } : {}),
    ...(legalBasis ? { rule: legalBasis } : {}),
    ...(dissent ? { dissent } : {}),
    ...(earlier && before
      ? { earlier: { day: before.day, section: before.section, how: earlier.how, reason: earlier.reason } }
      : {}),
    appeal: appealWords(call, contact.language),
    ...(call.appeal.kind === "not-appealable" ? { final: true as const } : {}),
    document: true as const,
  };
}

const addressed = ({ contact }: Decided, made: Decision) => ({
  language: contact.language,
  to: contact.email,
  id: letterId(decisionNumber(made)),
});

/** The letter that the pilot is granted, with the holder's link. */
function grantLetter(pilot: Decided, made: DecisionOf<"granted">, grant: Grant): OutcomeMail {
  const { amountOre, conditions, years, startDay, endDay, refusedOre, refused, stateAid } = made;
  const rate = rateInWords(pilot.call, pilot.contact.language);
  const period = startDay && endDay ? { startDay, endDay } : {};
  const [first] = grant.reportsDue;
  const aid = grant.unit ? { unit: `${grant.unit.name} (${grant.unit.code})` } : { stateAid };
  const firstReport = first ? { firstReport: first.dueDay } : {};
  const beyond = { ...(refusedOre ? { refusedOre } : {}), ...(refused ? { refused } : {}) };
  return {
    ...{ template: "decision-granted", ...addressed(pilot, made), link: holderLinkOf(grant) },
    data: { ...said(pilot, made), amountOre, conditions, years, rate, ...aid, ...period, ...beyond, ...firstReport },
  };
}

/** The letter that terms are amended, part by part, with the holder's link. */
export function amendmentLetter(pilot: Decided, made: DecisionOf<"amended">, grant: Grant): OutcomeMail {
  const parts = amendedRows(made, pilot.call, pilot.contact.language).map(({ key, value }) => ({
    name: key,
    answer: value,
  }));
  const data = { ...said(pilot, made), parts };
  return { template: "decision-amended", ...addressed(pilot, made), link: holderLinkOf(grant), data };
}

/** The letter that the grant is terminated, with the holder's link: a last report may be asked for. */
function terminationLetter(pilot: Decided, made: DecisionOf<"terminated">, grant: Grant): OutcomeMail {
  const { lastDay, claims } = made;
  const data = { ...said(pilot, made), lastDay, claims };
  return { template: "decision-terminated", ...addressed(pilot, made), link: holderLinkOf(grant), data };
}

/** The letter that money is to come back, with the holder's link. */
function recoveryLetter(pilot: Decided, made: DecisionOf<"recovered">, grant: Grant): OutcomeMail {
  const { amountOre, dueDay } = made;
  const data = { ...said(pilot, made), amountOre, dueDay };
  return { template: "decision-recovered", ...addressed(pilot, made), link: holderLinkOf(grant), data };
}

/** The letter of a decision to the party, and its copy; nothing is sent of one that only postpones. */
export const decisionLetter = (pilot: Decided, made: Decision, grant: Grant | undefined): readonly OutcomeMail[] =>
  withOfficialCopies(pilot, letterOf(pilot, made, grant));

function letterOf(pilot: Decided, made: Decision, grant: Grant | undefined): readonly OutcomeMail[] {
  const to = addressed(pilot, made);
  const data = said(pilot, made);
  switch (made.outcome) {
    case "granted":
      return grant ? [grantLetter(pilot, made, grant)] : [];
    case "rejected":
      return [{ template: "decision-rejected", ...to, data }];
    case "dismissed":
    case "written-off":
      return [{ template: "decision-dismissed", ...to, data: { ...data, closed: made.outcome === "written-off" } }];
    case "reopened":
      return [{ template: "decision-reopened", ...to, data }];
    case "amended":
      return grant ? [amendmentLetter(pilot, made, grant)] : [];
    case "terminated":
      return grant ? [terminationLetter(pilot, made, grant)] : [];
    case "recovered":
      return grant ? [recoveryLetter(pilot, made, grant)] : [];
    // A cut is told by the mail that the report is accepted.
    case "cut":
    case "postponed":
      return [];
  }
}

/**
 * Those of the applicant's side who do not get the letter hear that there is one, and who has it; who has opened a link
 * before, or is named, gets the own one along, to read the decision by. @param grant the grant as the decision leaves it
 */
export function toldOfLetter(pilot: Pilot, grant: Grant | undefined, at: Instant): readonly OutcomeMail[] {
  const { contact, applied, members, lifecycle } = pilot;
  const data = { title: applied.title, registrationNumber: lifecycle.registrationNumber, contact: contact.name };
  const [, ...others] = applicantsMailboxes({ contact, applied, members });
  const isKnown = ({ invitedBy, provedAt, email }: Member) =>
    invitedBy === undefined || provedAt !== undefined || isSameAddress(email, applied.signatory?.email ?? "");
  return others.map((reader): OutcomeMail => {
    const member = members.find(({ email }) => isSameAddress(email, reader.to));
    if (!member || !isKnown(member)) return { template: "decision-sent", ...reader, data };
    const link = memberLink(member, grant, at);
    return { template: "decision-sent", ...reader, data: { ...data, linked: true }, link };
  });
}

/** The link to the project of a grant. */
export const holderLinkOf = ({ linkGeneration, linkExpiresAt }: Grant) =>
  ({ purpose: "holder", subject: "holder", generation: linkGeneration, expiresAt: linkExpiresAt }) as const;
