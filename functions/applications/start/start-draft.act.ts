import { currentCall } from "../../calls/call.store.ts";
import type { Call } from "../../calls/call.ts";
import { requireOpen } from "../../calls/opening.ts";
import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { auditEntry, mailEntry } from "../../pilot/happenings.ts";
import type { DraftHead, Member } from "../../pilot/items/draft.ts";
import { memberPut } from "../../pilot/people/member-put.ts";
import { type Asked, type Counted, countMail, readMailCounts } from "../../platform/mail/mail-limits.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent } from "../../platform/table/table.ts";
import { ApplicationId, type CallId, MemberId, pilotSubject } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { applicantOf } from "../draft/applicant.ts";
import { resumeLink } from "../draft/resume-link.ts";

type Command = { readonly callId: CallId; readonly email: string; readonly language: Language; readonly asked: Asked };
type Seen = Guarded & { readonly call: Call; readonly counts: readonly Counted[] };
export type Started = { readonly applicationId: ApplicationId; readonly memberId: MemberId };

/** Of the links to an application, and of the session that begins it. */
export const firstGeneration = 1;

/**
 * A person begins an application with an e-mail address alone, and is mailed the link back to it. The person is
 * the act's subject, so that the form pressed again finds the draft it began; the history is the new pilot's.
 */
export const startDraft = act({
  name: "start-draft",
  writes: ["DRAFT", "MEMBER", "MAILCOUNT"],
  see: async (table: Reader, { at, command: { callId, asked } }: Pressed<Command>): Promise<Seen> => {
    const [call, counts] = await Promise.all([currentCall(table, callId), readMailCounts(table, asked, at)]);
    return { heads: [], call, counts };
  },
  decide: ({ call, counts }: Seen, { callId, email, language }: Command, { at, newId }): Outcome<Started> => {
    requireOpen(call, language, at);
    const applicationId = newId(ApplicationId);
    const memberId = newId(MemberId);
    const draft: DraftHead = { applicationId, callId, callVersion: call.version, language, createdAt: at };
    const member: Member = {
      memberId,
      applicationId,
      callId,
      email,
      language,
      generation: firstGeneration,
      joinedAt: at,
    };
    const { id, ...mail } = resumeLink(member, call, {}, at);
    const pilot = pilotSubject(applicationId);
    return {
      answer: { applicationId, memberId },
      writes: [
        {
          table: "pilots",
          put: { ...keys.draft(applicationId), ...draft, ...indexed.drafts(callId, at, applicationId) },
          when: absent,
        },
        memberPut(member),
        ...countMail(counts),
        mailEntry(pilot, mail, at, { id }),
        auditEntry(pilot, { at, by: applicantOf(memberId) }, { action: "application.started" }),
      ],
    };
  },
});
