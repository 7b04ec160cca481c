import type { Mails } from "../../pilot/items/owed-mail.ts";

/** A report that was prepared for the one who hands it in, and one that is sent back. */
export const signatoryMails = {
  "report-to-sign": ({ title, number, by, reminder }, url) => ({
    subject: reminder
      ? {
          sv: `Påminnelse: rapport ${number} för ${title} väntar på dig`,
          en: `Reminder: report ${number} on ${title} waits for you`,
        }
      : {
          sv: `Rapport ${number} för ${title} väntar på att du lämnar in den`,
          en: `Report ${number} on ${title} waits for you to hand it in`,
        },
    body: [
      {
        sv: `${by} har förberett rapport ${number} för ${title}. Det är du som lämnar in den. Läs igenom den och lämna in, eller skicka tillbaka den med en kommentar.`,
        en: `${by} has prepared report ${number} on ${title}. You are the one who hands it in. Read it through and submit it, or send it back with a comment.`,
      },
      {
        sv: "Inget är inlämnat förrän du har gjort det, och inget betalas för rapporten innan dess.",
        en: "Nothing is handed in until you do so, and nothing is paid for the report before that.",
      },
      { action: { sv: "Läs och lämna in rapporten", en: "Read and submit the report" }, url },
    ],
  }),
  "report-sent-back": ({ title, number, by, comment }, url) => ({
    subject: {
      sv: `Rapport ${number} för ${title} är tillbakaskickad`,
      en: `Report ${number} on ${title} has been sent back`,
    },
    body: [
      {
        sv: `${by} har skickat tillbaka rapport ${number} för ${title} med en kommentar:`,
        en: `${by} has sent back report ${number} on ${title} with a comment:`,
      },
      { quote: comment },
      {
        sv: "Allt ni skrev finns kvar. Ändra det som kommentaren gäller och skicka rapporten vidare igen.",
        en: "All that you wrote is kept. Change what the comment is about and send the report on again.",
      },
      { action: { sv: "Öppna rapporten", en: "Open the report" }, url },
    ],
  }),
} satisfies Partial<Mails>;
