import type { Mails } from "../../pilot/items/owed-mail.ts";
import { moment } from "../../platform/mail/words.ts";

export const submissionMails = {
  receipt: ({ title, callTitle, submittedAt, reference, linked }, url) => ({
    subject: { sv: `Vi har tagit emot ansökan ${title}`, en: `We have received the application ${title}` },
    body: [
      { sv: "Tack, ansökan har kommit in till oss.", en: "Thank you, your application has reached us." },
      {
        facts: [
          [{ sv: "Projekt", en: "Project" }, title],
          [{ sv: "Utlysning", en: "Call" }, callTitle],
          [{ sv: "Inkom", en: "Received" }, moment(submittedAt)],
          [{ sv: "Referens", en: "Reference" }, reference],
        ],
      },
      {
        sv: "Du får ett diarienummer i ett eget mejl. Därefter prövas ansökan, och du får besked när beslutet är fattat.",
        en: "You will get a registration number in a separate mail. The application is then considered, and you will hear from us when it is decided.",
      },
      ...(linked
        ? [
            { action: { sv: "Öppna ansökan", en: "Open the application" }, url },
            {
              sv: "Länken är din egen. På sidan ser du vad som händer, och kontaktpersonen och firmatecknaren bjuder in fler därifrån.",
              en: "The link is your own. The page shows what happens, and from there the contact person and the signatory invite others.",
            },
          ]
        : []),
    ],
  }),
  registered: ({ title, registrationNumber }) => ({
    subject: {
      sv: `Diarienummer ${registrationNumber}: ${title}`,
      en: `Registration number ${registrationNumber}: ${title}`,
    },
    body: [
      {
        sv: `Ansökan ${title} har fått diarienummer ${registrationNumber}.`,
        en: `The application ${title} has the registration number ${registrationNumber}.`,
      },
      { sv: "Ange numret när du kontaktar oss om ansökan.", en: "Please quote it when you contact us." },
    ],
  }),
  withdrawn: ({ title }) => ({
    subject: { sv: `Ansökan ${title} är återkallad`, en: `The application ${title} is withdrawn` },
    body: [
      {
        sv: `Ansökan ${title} är återkallad på er begäran. Vi prövar den inte vidare.`,
        en: `The application ${title} has been withdrawn at your request. We will not consider it further.`,
      },
    ],
  }),
} satisfies Partial<Mails>;
