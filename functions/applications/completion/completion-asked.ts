import type { OutcomeMail } from "../../pilot/act.ts";
import { dueReminders } from "../../pilot/due-reminders.ts";
import type { MailData } from "../../pilot/items/owed-mail.ts";
import { withOfficialCopies } from "../../pilot/people/official-copies.ts";
import { toldPeople, unlinked } from "../../pilot/people/told-people.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Instant } from "../../vocabulary/instant.ts";

type Asked = { readonly number: number; readonly data: MailData<"completion-asked"> };

/** Everybody on the applicant's side, and the official mailbox, hear what is to be completed and until when, and once more before that day. */
export function completionAsked(pilot: Pilot, { number, data }: Asked, at: Instant): readonly OutcomeMail[] {
  const mails = toldPeople(pilot, at).map((person) => {
    return { template: "completion-asked", ...person, data: { ...data, ...unlinked(person) } } as const;
  });
  const again = mails.map((mail) => ({ ...mail, data: { ...mail.data, reminder: true as const } }));
  return [
    ...withOfficialCopies(pilot, mails),
    ...dueReminders({ about: `completion-${number}`, dueDay: data.dueDay }, again, at),
  ];
}
