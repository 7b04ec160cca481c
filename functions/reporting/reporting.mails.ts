import type { Mails } from "../pilot/items/owed-mail.ts";
import { formatMoment } from "../vocabulary/instant.ts";

export const reportingMails = {
  "project-link": ({ title, replaces, reason }, url) => ({
    subject: replaces
      ? { sv: `Ny länk till projektet ${title}`, en: `New link to the project ${title}` }
      : { sv: `Länk till projektet ${title}`, en: `Link to the project ${title}` },
    body: [
      replaces
        ? {
            sv: `Vi har stängt alla tidigare länkar till projektet ${title}. Den som hade en sådan kommer inte längre in. Här är en ny.`,
            en: `We have closed all earlier links to the project ${title}. Those who had one can no longer get in. Here is a new one.`,
          }
        : {
            sv: `Här är länken till projektet ${title}, där du rapporterar och ser utbetalningarna.`,
            en: `Here is the link to the project ${title}, where you report and see the payments.`,
          },
      ...(reason === undefined ? [] : [{ sv: "Skälet:", en: "The reason:" }, { quote: reason }]),
      { action: { sv: "Öppna projektet", en: "Open the project" }, url },
      replaces
        ? {
            ask: {
              sv: "Vill du veta mer om varför länkarna har stängts? Kontakta oss.",
              en: "Would you like to know more about why the links were closed? Contact us.",
            },
          }
        : {
            sv: "Har du inte bett om länken? Då behöver du inte göra något. Lämna inte länken vidare.",
            en: "Did you not ask for the link? Then you need not do anything. Do not pass the link on.",
          },
    ],
  }),
  "report-received": ({ title, receivedAt }) => ({
    subject: { sv: `Vi har tagit emot rapporten för ${title}`, en: `We have received the report on ${title}` },
    body: [
      {
        sv: `Rapporten för ${title} kom in ${formatMoment(receivedAt)}. Du får besked när den är granskad.`,
        en: `The report on ${title} reached us on ${formatMoment(receivedAt, "en")}. You will hear from us when it has been examined.`,
      },
    ],
  }),
  "report-returned": ({ title, comment }, url) => ({
    subject: { sv: `Rapporten för ${title} behöver kompletteras`, en: `The report on ${title} needs to be completed` },
    body: [
      {
        sv: `Handläggaren har lämnat tillbaka rapporten för ${title} med en kommentar:`,
        en: `The case officer has returned the report on ${title} with a comment:`,
      },
      { quote: comment },
      {
        sv: "Allt ni skrev finns kvar. Ändra det som kommentaren gäller och lämna in rapporten igen: tills dess betalas inget för den.",
        en: "All that you wrote is kept. Change what the comment is about and submit the report again: until then nothing is paid for it.",
      },
      { action: { sv: "Komplettera rapporten", en: "Complete the report" }, url },
    ],
  }),
} satisfies Partial<Mails>;
