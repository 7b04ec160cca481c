import type { Mails } from "../../pilot/items/owed-mail.ts";
import { moment } from "../../platform/mail/words.ts";

export const submissionMails = {
  receipt: ({ title, callTitle, submittedAt, reference, linked, paper }, url) => ({
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
      ...(paper
        ? [
            {
              sv: "Ansökan kom på papper, och vi har skrivit in den. Läs igenom den, och säg till om något inte stämmer med det ni skickade.",
              en: "The application came on paper, and we have typed it in. Please read it through, and tell us if anything is not as you sent it.",
            },
          ]
        : []),
      {
        sv: "Ansökan får ett diarienummer, som mejlas till kontaktpersonen och visas på ansökans sida. Därefter prövas den, och kontaktpersonen får beslutet. Ni behöver inte göra något nu.",
        en: "The application gets a registration number, which is mailed to the contact and shown on the application's page. It is then considered, and the contact gets the decision. You need not do anything now.",
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
  withdrawn: ({ title, registrationNumber, at }) => ({
    subject: { sv: `Ansökan ${title} är återkallad`, en: `The application ${title} is withdrawn` },
    body: [
      {
        sv: `Ansökan ${title} är återkallad på er begäran. Vi prövar den inte vidare.`,
        en: `The application ${title} has been withdrawn at your request. We will not consider it further.`,
      },
      ...(registrationNumber || at
        ? [
            {
              facts: [
                ...(registrationNumber
                  ? [[{ sv: "Diarienummer", en: "Registration number" }, registrationNumber] as const]
                  : []),
                ...(at ? [[{ sv: "Återkallad", en: "Withdrawn" }, moment(at)] as const] : []),
              ],
            },
          ]
        : []),
      {
        sv: "Ni behöver inte göra något. Vill ni söka igen kan en ny ansökan börja med texterna från den här, så länge en utlysning är öppen. Det görs på ansökans sida.",
        en: "You need not do anything. To apply again, a new application can begin with the texts of this one as long as a call is open. That is done on the application's page.",
      },
    ],
  }),
} satisfies Partial<Mails>;
