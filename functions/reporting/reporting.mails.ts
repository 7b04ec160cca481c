import type { Mails } from "../pilot/items/owed-mail.ts";
import { formatMoment } from "../vocabulary/instant.ts";

export const reportingMails = {
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
        sv: "Handläggaren har lämnat tillbaka rapporten med en kommentar:",
        en: "The case officer has returned the report with a comment:",
      },
      { quote: comment },
      { action: { sv: "Komplettera rapporten", en: "Complete the report" }, url },
    ],
  }),
} satisfies Partial<Mails>;
