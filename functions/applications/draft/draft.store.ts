import { currentCall } from "../../calls/call.store.ts";
import type { Call } from "../../calls/call.ts";
import { type Draft, type DraftHead, type Member, StoredSection } from "../../pilot/items/draft.ts";
import { draftIn } from "../../pilot/items/draft-items.ts";
import type { SectionName } from "../../pilot/items/sections.ts";
import { caseIn, readPilot } from "../../pilot/read-case.ts";
import { audited } from "../../pilot/record-fact.ts";
import { keys } from "../../platform/table/keys.ts";
import { transactOnce } from "../../platform/table/once.ts";
import { absent, ConditionFailed, keyOf, type Table, unchangedSince, type Write } from "../../platform/table/table.ts";
import type { ApplicationId, MemberId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { applicantOf } from "./applicant.ts";
import { emailHash, memberAdded, resumeLinkOwed } from "./member.store.ts";

/** A draft and the call it answers, as both now are: the two reads of an applicant's page. */
export async function readDraft(table: Pick<Table, "get" | "query">, applicationId: ApplicationId) {
  const items = await readPilot(table, applicationId);
  const draft = draftIn(items);
  return { draft, items, pilot: caseIn(items), call: await currentCall(table, draft.head.callId) };
}

/** Nothing of a submitted application is changed: checked in the transaction of every change. */
export const stillDraft = (applicationId: ApplicationId): Write => ({
  table: "pilots",
  check: keys.draft(applicationId),
  when: [
    { attribute: "pk", is: "present" },
    { attribute: "submittedAt", is: "absent" },
  ],
});

/** Of several failed conditions, that the application is submitted is what a person needs to hear. */
export const failedOn = (error: unknown, sk: string): boolean =>
  error instanceof ConditionFailed && error.failed.some(({ write }) => keyOf(write).sk === sk);

export type Starting = { head: DraftHead; member: Member; call: Call; nonce: string };

/** A draft, its first member and the mail with the link back. A second press answers the first one's draft. */
export function draftStarted(table: Table, { head, member, call, nonce }: Starting) {
  const { applicationId, createdAt: at } = head;
  return transactOnce(
    table,
    { scope: `start-${call.callId}-${emailHash(member.email)}`, nonce, at },
    { applicationId, memberId: member.memberId },
    [
      { table: "pilots", put: { ...keys.draft(applicationId), ...head }, when: absent },
      memberAdded(member),
      resumeLinkOwed(member, call, undefined, at),
      audited({ applicationId, at, by: applicantOf(member.memberId), action: "application.started" }),
    ],
  );
}

export type Inviting = { member: Member; invitedBy: MemberId; call: Call; title: string | undefined; nonce: string };

/** Another person joins, and is mailed a link of their own. */
export async function memberInvited(table: Table, { member, invitedBy, call, title, nonce }: Inviting): Promise<void> {
  const { applicationId, joinedAt: at } = member;
  await transactOnce(table, { scope: applicationId, nonce, at }, { memberId: member.memberId }, [
    memberAdded(member),
    resumeLinkOwed(member, call, title, at),
    audited({ applicationId, at, by: applicantOf(invitedBy), action: "application.member-invited" }),
  ]);
}

export type Saving = {
  readonly applicationId: ApplicationId;
  readonly section: SectionName;
  readonly typed: Typed;
  /** The version that the person saw. */
  readonly version: number;
  readonly by: MemberId;
  readonly at: Instant;
};

/** A step as it now is for whoever saved it, or what somebody else has saved meanwhile. */
export type Saved =
  | { readonly saved: true; readonly version: number }
  | { readonly saved: false; readonly theirs: StoredSection };

/**
 * One step saved, if nobody else has saved it since. Not in the log: a draft is the applicant's own until it is
 * submitted, and each version says who saved it. The version makes a repeated post harmless.
 * @throws Refusal already-submitted
 */
export async function sectionSaved(table: Table, saving: Saving): Promise<Saved> {
  const { applicationId, section, typed, version, by, at } = saving;
  const stored: StoredSection = {
    section,
    version: version + 1,
    typed: typed as StoredSection["typed"],
    savedAt: at,
    savedBy: by,
  }; // as: the lists are not changed by anyone
  const key = keys.section(applicationId, section);
  try {
    await table.transact([
      { table: "pilots", put: { ...key, ...stored }, when: unchangedSince(version) },
      stillDraft(applicationId),
    ]);
    return { saved: true, version: stored.version };
  } catch (error) {
    if (failedOn(error, "DRAFT")) return refuse("already-submitted");
    if (!(error instanceof ConditionFailed)) throw error;
    const theirs = await table.get("pilots", key);
    return theirs ? { saved: false, theirs: StoredSection.parse(theirs) } : refuse("stale-version");
  }
}

export const ownMember = (draft: Draft, memberId: string): Member =>
  draft.members.find((member) => member.memberId === memberId) ?? refuse("session-expired");
