import { act, already, type Outcome, type OutcomeMail, type Pressed, type Reader } from "../../pilot/act.ts";
import { draftDeleted, noLongerMember } from "../../pilot/let-in.refusals.ts";
import { requireProjectLink } from "../../pilot/let-in.ts";
import { contactsLink, memberLink } from "../../pilot/people/parts.ts";
import { type Counted, countMail, readMailCounts } from "../../platform/mail/mail-limits.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { type Instant, toMilliseconds } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { applicantOf } from "../draft/applicant.ts";
import { resumeLink } from "../draft/resume-link.ts";
import { thePeople } from "./people.store.ts";
import type { PeopleSeen } from "./people-seen.ts";

/** Whom the ended session was of; `generation` is that of the link which had opened it. */
type Command = {
  readonly subject: string;
  readonly generation?: number | undefined;
  readonly askedFrom?: string | undefined;
};
type Seen = PeopleSeen & { readonly mail: OutcomeMail | undefined; readonly counts: readonly Counted[] };

/** A person is sent at most one link in so many minutes, however often it is asked for. */
const minutesBetween = 5;
const idOf = (subject: string, at: Instant) =>
  `mail-new-link-${subject}-${Math.floor(toMilliseconds(at) / (minutesBetween * 60_000))}`;

/** The mail with another link for the person; undefined where nobody in the case is that person any more. */
function mailTo({ pilot, call }: PeopleSeen, { subject }: Command, at: Instant): OutcomeMail | undefined {
  const { grantIfAny: grant, isDraft, members } = pilot;
  const member = members.find(({ memberId }) => memberId === subject);
  const toProject = { template: "project-link", id: idOf(subject, at) } as const;
  if (grant && subject === contactsLink) {
    const { title, contact, linkGeneration: generation, linkExpiresAt: expiresAt } = grant;
    const link = { purpose: "holder", subject: contactsLink, generation, expiresAt } as const;
    return { ...toProject, language: contact.language, to: contact.email, data: { title, replaces: false }, link };
  }
  if (!member) return undefined;
  if (!grant) return resumeLink(member, call, { submitted: !isDraft }, at);
  const { email: to, language } = member;
  return {
    ...toProject,
    language,
    to,
    data: { title: grant.title, replaces: false },
    link: memberLink(member, grant, at),
  };
}

/**
 * Somebody whose session has ended asks for another link. It goes to the person's address as it is now, whoever asks; who
 * was removed, and who is no longer the contact, is told so as by a session of theirs.
 */
export const mailNewLink = act({
  name: "mail-new-link",
  writes: ["MAILCOUNT"],
  see: async (table: Reader, pressed: Pressed<Command>): Promise<Seen> => {
    const people = await thePeople(table, pressed);
    const mail = mailTo(people, pressed.command, pressed.at);
    const asked = { mailbox: emailHash(mail?.to ?? ""), askedFrom: pressed.command.askedFrom };
    return { ...people, mail, counts: await readMailCounts(table, asked, pressed.at) };
  },
  decide: ({ pilot, mail, counts }: Seen, { subject, generation }: Command): Outcome<object> => {
    if (pilot.deletedAt !== undefined) refuse(draftDeleted);
    if (subject === contactsLink) requireProjectLink(pilot, { subject, generation });
    if (!mail) return refuse(noLongerMember);
    if (pilot.outbox.some(({ outboxId }) => outboxId === mail.id)) return already({});
    return {
      answer: {},
      // The mail changes nothing that others decide on; its link must be of a person who still takes part.
      quietly: true,
      writes: countMail(counts),
      mails: [mail],
      log: { action: "people.link-sent-again" },
    };
  },
  actor: (_, by) => applicantOf(by.id),
});
