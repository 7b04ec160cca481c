import type * as z from "zod";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Named } from "../../platform/mail/contacts.ts";
import type { Letter } from "../../platform/mail/mailer.ts";
import { type Message, rendered, type Sender } from "../../platform/mail/render.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Mails, type MailTemplate, mailTemplates } from "../items/owed-mail.ts";
import { nothingSaid, type SaidOfCall } from "./said-of-call.ts";

/** Whom mails come from, and who answers where a call names nobody. */
export type MailAuthority = Sender & { readonly contact: Named };
type Behind = Sender & { readonly contact: { readonly email: string; readonly phone?: string | undefined } };

/** The authority in force as its mails name it. */
export const mailAuthority = ({ service, name, contact: { email, phone = "" } }: Behind): MailAuthority => ({
  service,
  name,
  contact: { name, email, phone },
});

/**
 * What is formal, as the official mailbox has it: many read that, so nothing in it opens anything.
 * @example asCopy({ subject, body: [text, { action, url }] }) // { subject: "Kopia: ...", body: [whose copy, text] }
 */
const asCopy = ({ subject, body }: Message): Message => ({
  subject: { sv: `Kopia: ${subject.sv}`, en: `Copy: ${subject.en}` },
  body: [
    {
      sv: "Det här är en kopia till organisationens officiella e-post. Kontaktpersonen har fått originalet, med länken till ärendet.",
      en: "This is a copy to the organisation's official mailbox. The contact person has the original, with the link to the case.",
    },
    ...body.filter((part) => !("action" in part)),
  ],
});

/**
 * A mail of the outbox as a letter, with what its call says besides.
 * @throws ZodError when the data is not what its template needs: a bug of the act
 */
export function compose(
  mails: Mails,
  mail: { template: MailTemplate; language: Language; to: string; data: unknown; copy?: true | undefined },
  url: string,
  { contacts, more = {} }: SaidOfCall = nothingSaid,
  authority?: MailAuthority,
): Letter {
  const schema: z.ZodType = mailTemplates[mail.template];
  // as: the schema of this very template has just parsed the data
  const words = mails[mail.template] as (data: unknown, url: string) => Message;
  const paragraphs = wordsIn(more, mail.language)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  const message = words(schema.parse(mail.data), url);
  return rendered(mail.to, mail.language, mail.copy ? asCopy(message) : message, {
    paragraphs,
    contacts: contacts.length > 0 || !authority ? contacts : [authority.contact],
    sender: authority,
  });
}
