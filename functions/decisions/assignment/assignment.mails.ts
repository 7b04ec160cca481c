import type { Mails } from "../../pilot/items/owed-mail.ts";
import { numbered } from "../../platform/mail/words.ts";

export const assignmentMails = {
  "assignment-sent": ({ title, unit, registrationNumber }, url) => ({
    subject: { sv: `Uppdrag att bekräfta: ${title}`, en: `Assignment to acknowledge: ${title}` },
    body: [
      {
        sv: `${unit} har fått i uppdrag att genomföra projektet ${title}. Som enhetens chef behöver du bekräfta uppdraget. Inga kostnader godkänns och inget bokas innan det är gjort.`,
        en: `${unit} has been given the assignment to carry out the project ${title}. As the manager of the unit you need to acknowledge it. No costs are accepted and nothing is booked before that.`,
      },
      { facts: numbered(registrationNumber) },
      {
        sv: "Länken är din egen. Skicka den inte vidare.",
        en: "The link is your own. Do not pass it on.",
      },
      { action: { sv: "Läs uppdraget", en: "Read the assignment" }, url },
    ],
  }),
} satisfies Partial<Mails>;
