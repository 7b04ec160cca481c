import { currentCall } from "../../calls/call.store.ts";
import type { Call } from "../../calls/call.ts";
import { requireOpen } from "../../calls/opening.ts";
import { act, type Guarded, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { auditEntry, mailEntry } from "../../pilot/happenings.ts";
import type { DraftHead, Member, StoredSection } from "../../pilot/items/draft.ts";
import { noLongerMember } from "../../pilot/let-in.refusals.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keptOf } from "../../platform/forms/controls.ts";
import { type Counted, countMail, readMailCounts } from "../../platform/mail/mail-limits.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { indexed } from "../../platform/table/index-keys.ts";
import { keys } from "../../platform/table/keys.ts";
import { absent, unchangedSince, type Write } from "../../platform/table/table.ts";
import { ApplicationId, type CallId, MemberId, pilotSubject } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicantOf } from "../draft/applicant.ts";
import { memberPut } from "../draft/member.store.ts";
import { resumeLink } from "../draft/resume-link.ts";
import { applicationForm } from "../form/read-application.ts";
import { firstGeneration, type Started } from "../start/start-draft.act.ts";
import { copiedInto, type Source, sourceIn } from "./copied-from.store.ts";

type Command = {
  /** The call that the copy is to answer. */
  readonly callId: CallId;
  readonly language: Language;
  readonly askedFrom?: string | undefined;
};
type Seen = Guarded & {
  readonly id: ApplicationId;
  readonly me: Member;
  readonly source: Source;
  readonly to: Call;
  readonly counts: readonly Counted[];
};

/** Who is in the application, as long as nobody has removed the person. @throws Refusal no-longer-member */
const memberIn = ({ members }: Pilot, memberId: string): Member =>
  members.find((member) => member.memberId === memberId) ?? refuse(noLongerMember);

/**
 * A person of an application, begun or handed in, begins a new one with what is written in it: in the same call or in
 * another that is open. The first one stays as it is; the copy is that person's alone, and its link is mailed.
 */
export const copyApplication = act({
  name: "copy-application",
  writes: ["DRAFT", "MEMBER", "SECTION", "MAILCOUNT"],
  see: async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => {
    const { by, at, command } = pressed;
    const pilot = await thePilot(table, pressed);
    const source = await sourceIn(table, pilot);
    const me = memberIn(pilot, by.id);
    const asked = { mailbox: emailHash(me.email), askedFrom: command.askedFrom };
    const [to, counts] = await Promise.all([currentCall(table, command.callId), readMailCounts(table, asked, at)]);
    return { id: pilot.id, heads: pilot.heads, me, source, to, counts };
  },
  decide: (seen: Seen, { language }: Command, { at, newId }): Outcome<Started> => {
    const { id, me, source, to, counts } = seen;
    requireOpen(to, language, at);
    const { callId } = to;
    const applicationId = newId(ApplicationId);
    const memberId = newId(MemberId);
    const head: DraftHead = { applicationId, callId, callVersion: to.version, language: me.language, createdAt: at };
    const member: Member = {
      ...{ memberId, applicationId, callId, email: me.email, language: me.language },
      ...{ generation: firstGeneration, joinedAt: at },
      // Whose mailbox it is was shown once already.
      ...(me.provedAt ? { provedAt: at } : {}),
    };
    const { id: mailId, ...mail } = resumeLink(member, to, {}, at);
    const pilot = pilotSubject(applicationId);
    return {
      answer: { applicationId, memberId },
      writes: [
        {
          table: "pilots",
          put: { ...keys.draft(applicationId), ...head, ...indexed.drafts(callId, at, applicationId) },
          when: absent,
        },
        memberPut(member),
        ...sectionsCopied(applicationId, copiedInto(source, to, language).typed, to, { at, memberId }),
        ...asRead(id, source),
        ...countMail(counts),
        mailEntry(pilot, mail, at, { id: mailId }),
        auditEntry(pilot, { at, by: applicantOf(memberId) }, { action: "application.copied", details: { from: id } }),
      ],
      // The first application is only read.
      quietly: true,
    };
  },
  actor: (_, by) => applicantOf(by.id),
});

function sectionsCopied(
  id: ApplicationId,
  typed: ReturnType<typeof copiedInto>["typed"],
  call: Call,
  { at, memberId }: { readonly at: Instant; readonly memberId: MemberId },
): Write[] {
  return applicationForm(call).sections.flatMap((section): Write[] => {
    const held = keptOf(typed, section);
    if (Object.keys(held).length === 0) return [];
    const saved: StoredSection = {
      section: section.id,
      version: 1,
      typed: held as StoredSection["typed"], // as: the lists are not changed by anyone
      savedAt: at,
      savedBy: memberId,
      byButton: true,
    };
    return [{ table: "pilots", put: { ...keys.section(id, section.id), ...saved }, when: absent }];
  });
}

/** Saving does not move the head: each section of a draft is held to what was read, so that no saved text is left out. */
const asRead = (id: ApplicationId, { draft }: Source): readonly Write[] =>
  draft === undefined
    ? []
    : draft.call.forms.application.sections.map(({ id: section }) => ({
        table: "pilots",
        check: keys.section(id, section),
        when: unchangedSince(draft.draft.sections[section]?.version ?? 0),
      }));
