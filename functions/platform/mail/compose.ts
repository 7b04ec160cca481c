import type * as z from "zod";
import type { Language } from "../../vocabulary/language.ts";
import { catalogue } from "./catalogue.ts";
import type { Letter } from "./mailer.ts";
import { type Message, rendered } from "./render.ts";
import { type MailTemplate, mailTemplates } from "./templates.ts";

/** An owed mail as a letter. @throws ZodError when the data is not what its template needs: a bug of whoever owed it */
export function compose(
  mail: { template: MailTemplate; language: Language; to: string; data: unknown },
  url: string,
): Letter {
  const schema: z.ZodType = mailTemplates[mail.template];
  // as: the schema of this very template has just parsed the data
  const words = catalogue[mail.language][mail.template] as (data: unknown, url: string) => Message;
  return rendered(mail.to, mail.language, words(schema.parse(mail.data), url));
}
