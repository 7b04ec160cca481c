import type { OutcomeMail } from "../act.ts";
import type { MailTemplate } from "../items/owed-mail.ts";
import type { Pilot } from "../pilot.ts";

/** What is formal, and goes to the organisation's official mailbox as well: decisions, and what a right to answer hangs on. */
export const formalMails: readonly MailTemplate[] = [
  "decision-granted",
  "decision-rejected",
  "decision-dismissed",
  "decision-reopened",
  "decision-amended",
  "decision-terminated",
  "decision-recovered",
  "completion-asked",
  "recovery-proposed",
  "termination-proposed",
  "lowering-proposed",
  "report-corrected",
];

/**
 * Mails, with a copy of each formal one to the organisation's official mailbox, where it has one. Many read that mailbox,
 * so no copy has a link; a reminder is none of the mails that are copied.
 * @example mails: withOfficialCopies(pilot, [{ template: "recovery-proposed", ...to, data, link }])
 */
export function withOfficialCopies(
  { applied: { mailbox } }: Pick<Pilot, "applied">,
  mails: readonly OutcomeMail[],
): readonly OutcomeMail[] {
  if (!mailbox) return mails;
  const formal = mails.filter(({ template, dueAt }) => formalMails.includes(template) && dueAt === undefined);
  const known = new Set<MailTemplate>(
    formal.filter(({ to }) => to.toLowerCase() === mailbox.toLowerCase()).map(({ template }) => template),
  );
  const copies = formal.flatMap(({ link: _, id: __, ...mail }): OutcomeMail[] => {
    if (known.has(mail.template)) return [];
    known.add(mail.template);
    return [{ ...mail, to: mailbox, copy: true }];
  });
  return [...mails, ...copies];
}
