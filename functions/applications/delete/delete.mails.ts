import type { Mails } from "../../pilot/items/owed-mail.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";

export const deleteMails = {
  "draft-deleted": ({ callTitle, by }) => ({
    subject: {
      sv: `En påbörjad ansökan är borttagen: ${callTitle}`,
      en: `An application that was begun is deleted: ${callTitle}`,
    },
    body: [
      {
        sv: `${shownAddress(by)} har tagit bort den påbörjade ansökan till utlysningen ${callTitle}. Texter och filer är borta, och länkarna till ansökan fungerar inte längre. Inget lämnades in.`,
        en: `${shownAddress(by)} has deleted the application to the call ${callTitle} that was begun. Texts and files are gone, and the links to the application no longer work. Nothing was submitted.`,
      },
      {
        sv: "Vill ni söka ändå? Börja en ny ansökan på utlysningens sida. Annars behöver du inte göra något.",
        en: "Do you want to apply all the same? Begin a new application on the call's page. Otherwise you need not do anything.",
      },
    ],
  }),
} satisfies Partial<Mails>;
